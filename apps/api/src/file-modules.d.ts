/** What wrangler bundles as text: it costs nothing before it is read. */
declare module "*.txt" {
  const text: string;
  export default text;
}

/** What wrangler bundles as bytes. */
declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}
