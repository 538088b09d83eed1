/** The edtf library brings no types; these are for the little our tests use of it. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
