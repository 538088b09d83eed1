import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { createApp } from "../app.ts";
import { releases } from "../releases.ts";
import { contractOf } from "./contract.ts";
import { openapiDocument } from "./openapi-document.ts";

// `pnpm contract`: write the promise anew. What breaks clients is told by the test before it can be committed unseen.

const document = contractOf(
  await openapiDocument(createApp(content, { releases, bulk: { files: [], open: async () => undefined } }), content),
);
writeFileSync(join(import.meta.dirname, "../../openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
