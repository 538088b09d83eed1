import { content } from "@thaw/content";
import { createApp } from "@thaw/server";
import { contractOf, type OpenApiDocument, openapiDocument } from "@thaw/server/documents";
import { releases } from "./releases.ts";

const whole = createApp(content, { releases, bulk: { files: [], open: async () => undefined } });

/** The document of the whole API, with real answers as examples. */
export const document = await openapiDocument(whole, content);

/** What it promises to clients. */
export const contract: OpenApiDocument = contractOf(document);
