declare module "cloudflare:workers" {
  /** What the worker under test exports. */
  export const env: {
    /** A database that only the tests have. */
    readonly HISTORY: import("../src/store/d1.ts").D1 & {
      prepare(sql: string): object;
      batch(statements: readonly object[]): Promise<unknown>;
    };
  };
  export const exports: { readonly default: { fetch(url: string, init?: RequestInit): Promise<Response> } };
}
