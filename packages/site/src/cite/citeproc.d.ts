/** What `citeproc` exports of which we make use; it ships no types. */
declare module "citeproc" {
  export interface CslNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslNode | string)[];
  }

  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly "container-title": string;
    readonly publisher: string;
    readonly version: string;
    readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
    readonly URL: string;
  }

  interface Sys {
    retrieveLocale(lang: string): CslNode;
    retrieveItem(id: string): CslItem;
  }

  class Engine {
    constructor(sys: Sys, style: CslNode, lang?: string);
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
