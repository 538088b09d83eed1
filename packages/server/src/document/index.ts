export { breakingDifferences } from "./breaking-differences.ts";
export { contractOf } from "./contract.ts";
export { type DocumentOptions, makeDocuments } from "./make-documents.ts";
export { type OpenApiDocument, type Operation, openapiDocument, type Parameter } from "./openapi-document.ts";
