/** What wrangler bundles as text: it costs nothing before it is read. */
declare module "*.txt" {
  const text: string;
  export default text;
}
