declare module "cloudflare:workers" {
  /** What test/wrangler.jsonc binds. */
  export const env: {
    readonly HISTORY: import("../src/store/d1.ts").D1 & {
      prepare(sql: string): object;
      batch(statements: readonly object[]): Promise<unknown>;
    };
  };
}
