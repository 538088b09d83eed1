import type { Dataset } from "@thaw/chronicle";
import { createApp } from "../app.ts";
import type { BulkFile } from "../bulk/bulk-file.ts";
import { releases } from "../releases.ts";
import type { Documents } from "../routes/documents.ts";
import { docsPage } from "./docs-page.ts";
import { llmsText } from "./llms-text.ts";
import { openapiDocument } from "./openapi-document.ts";

/** The documents that the API serves as they are, made from its routes and real answers. */
export async function makeDocuments(dataset: Dataset, build: string, files: readonly BulkFile[]): Promise<Documents> {
  const bulk = { files, open: async () => undefined };
  const document = await openapiDocument(createApp(dataset, { build, releases, bulk }), dataset);
  return {
    openapi: `${JSON.stringify(document)}\n`,
    page: docsPage(document),
    llms: llmsText(document, dataset.release),
  };
}
