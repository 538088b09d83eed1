import type { Dataset, ReleaseRecord } from "@thaw/chronicle";
import { createApp } from "../app.ts";
import type { BulkFile } from "../bulk/bulk-file.ts";
import type { Documents } from "../routes/documents.ts";
import { docsPage } from "./docs-page.ts";
import { llmsText } from "./llms-text.ts";
import { openapiDocument } from "./openapi-document.ts";

/** What the documents tell of beside the dataset. */
export interface DocumentOptions {
  /** Hash of the code that answers. */
  readonly build?: string;
  /** The files of the bulk download. */
  readonly files?: readonly BulkFile[];
  /** Every release of the facts, newest first. */
  readonly releases?: () => Promise<readonly ReleaseRecord[]>;
}

/** The documents that an API serves as they are, made from its routes and real answers. */
export async function makeDocuments(
  dataset: Dataset,
  { build, files = [], releases }: DocumentOptions = {},
): Promise<Documents> {
  const bulk = { files, open: async () => undefined };
  const document = await openapiDocument(createApp(dataset, { build, releases, bulk }), dataset);
  return {
    openapi: `${JSON.stringify(document)}\n`,
    page: docsPage(document),
    llms: llmsText(document, dataset.release),
  };
}
