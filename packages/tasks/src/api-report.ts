/** What each published package exports, written beside it: `pnpm api-reports`. A test compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";

/** Where the report of a package stands. */
export function reportFile({ directory }: PublishedPackage): string {
  return join(directory, "api-report.txt");
}

const LETTERS_MAX = 1_200;

/**
 * The exports of a package that is built, entry by entry, each with its declaration but without comments. A declaration that Zod makes long is cut, with
 * its length: the types of entries, which schemas are held equal to, stand in full. What the compiler writes from a corpus is named only, since it changes
 * with facts.
 */
export function apiReport({ directory, manifest }: PublishedPackage): string {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    const file = typeof target === "string" ? target.replace(/\.js$/, ".d.ts") : target.types;
    return file.endsWith(".d.ts") && !file.includes("*") ? [{ path, file: join(directory, file) }] : [];
  });
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: true });
  const told = new Map<ts.Symbol, string>();

  const sections = entries.map(({ path, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module)
      throw new Error(`${relative(directory, file)} is not there or exports nothing: build ${manifest.name} first`);
    const lines = checker
      .getExportsOfModule(module)
      .map((one) => ({
        name: one.name,
        symbol: one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, symbol }) => {
        const before = told.get(symbol);
        if (before !== undefined) return `  ${name}: see ${before}`;
        told.set(symbol, `${path} ${name}`);
        return `  ${name}: ${declarations(symbol)}`;
      });
    return `${path}\n${lines.join("\n")}\n`;
  });
  const others = Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
    entries.some((entry) => entry.path === path) ? [] : [`${path}: ${JSON.stringify(target)}`],
  );
  const commands = Object.entries(manifest.bin ?? {}).map(([name, file]) => `command ${name}: ${file}`);
  const rest = [...others, ...commands];
  return `${manifest.name}\n\n${[...sections, ...(rest.length > 0 ? [`${rest.join("\n")}\n`] : [])].join("\n")}`;

  function declarations(symbol: ts.Symbol): string {
    return [...new Set((symbol.declarations ?? []).map(declaration))].join("\n    and ");
  }

  function declaration(node: ts.Declaration): string {
    const source = node.getSourceFile();
    const [, kind = "value"] = /^(\w+?)(?:Declaration)?$/.exec(ts.SyntaxKind[node.kind]) ?? [];
    if (source.fileName.includes("/generated/")) return `${kind}, from the corpus`;
    if (source.fileName.includes("/node_modules/")) return `${kind} of a library`;
    const text = printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/\s+/g, " ");
    return text.length > LETTERS_MAX ? `${text.slice(0, LETTERS_MAX)} … of ${text.length} letters` : text;
  }
}

/** The report as it was last written down, or nothing. */
export function writtenReport(one: PublishedPackage): string {
  try {
    return readFileSync(reportFile(one), "utf8");
  } catch {
    return "";
  }
}

if (import.meta.main) for (const one of publishedPackages()) writeFileSync(reportFile(one), apiReport(one));
