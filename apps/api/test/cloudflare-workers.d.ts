declare module "cloudflare:workers" {
  /** What the worker under test exports. */
  export const exports: { readonly default: { fetch(url: string, init?: RequestInit): Promise<Response> } };
}
