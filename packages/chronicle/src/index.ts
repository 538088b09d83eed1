export * from "./date/index.ts";
export * from "./model/index.ts";
export * from "./query/index.ts";
export * from "./releases/index.ts";
