import ts from "typescript";

/** Something that the content package exports, with the words its source says of it. */
export interface ExportedName {
  readonly name: string;
  readonly what: "function" | "value" | "type";
  /** How it is called or what it is, as TypeScript prints it, cut where it is long. */
  readonly signature: string;
  readonly words: string;
  readonly example?: string;
}

const SIGNATURE_MAX = 240;

/** What a module exports, from its declarations: names in order, first functions, then values, then types. */
export function packageDocs(declarations: string): ExportedName[] {
  const program = ts.createProgram([declarations], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023 });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) throw new Error(`No module at ${declarations}: build the package first.`);
  const order = ["function", "value", "type"];
  return checker
    .getExportsOfModule(module)
    .map((exported) => describe(exported, checker, source))
    .sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || a.name.localeCompare(b.name, "en"));
}

function describe(exported: ts.Symbol, checker: ts.TypeChecker, source: ts.SourceFile): ExportedName {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const type = isValue ? checker.getTypeOfSymbolAtLocation(symbol, source) : undefined;
  const called = type?.getCallSignatures()[0];
  const signature = called
    ? `${exported.name}${checker.signatureToString(called, source, ts.TypeFormatFlags.NoTruncation)}`
    : exported.name;
  const example = symbol.getJsDocTags(checker).find(({ name }) => name === "example");
  return {
    name: exported.name,
    what: called ? "function" : isValue ? "value" : "type",
    signature: signature.length > SIGNATURE_MAX ? `${signature.slice(0, SIGNATURE_MAX)}…` : signature,
    words: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    ...(example && { example: ts.displayPartsToString(example.text) }),
  };
}
