import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./source-file.ts";

/** Options of {@link renderDiagnostics}. */
export interface RenderOptions {
  /** Folder that the paths in the diagnostics start from. */
  readonly directory: string;
  /** What stands before those paths when they are shown. */
  readonly shownDirectory?: string;
  readonly colours?: boolean;
}

/** Diagnostics for people: place, rule, sentence, the line itself, the other side, a suggestion. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  const lines = new Map<string, string[]>();
  const lineOf = ({ file, line }: Place): string => {
    let text = lines.get(file);
    if (!text) {
      text = readLines(join(options.directory, file));
      lines.set(file, text);
    }
    return text[line - 1] ?? "";
  };
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    options.colours ? styleText(format, text, { validateStream: false }) : text;
  const shown = ({ file, line, column }: Place) =>
    `${options.shownDirectory ? `${options.shownDirectory}/` : ""}${file}:${line}:${column}`;
  const frame = (place: Place) => {
    const { text, column, length } = clip(lineOf(place), place);
    if (text === "") return [];
    const gutter = String(place.line);
    const under = `${" ".repeat(column - 1)}${"^".repeat(length)}`;
    return [
      `  ${paint("dim", `${gutter} |`)} ${text}`,
      `  ${paint("dim", `${" ".repeat(gutter.length)} |`)} ${paint("red", under)}`,
    ];
  };
  return diagnostics
    .map((diagnostic) => {
      const label = diagnostic.severity === "error" ? paint("red", "error") : paint("yellow", "warning");
      return [
        `${paint("bold", shown(diagnostic.place))} ${label} ${paint("dim", diagnostic.rule)}`,
        `  ${diagnostic.message}`,
        ...frame(diagnostic.place),
        ...diagnostic.related.flatMap(({ place, message }) => [
          `  ${paint("cyan", "other side")} ${shown(place)}: ${message}`,
          ...frame(place),
        ]),
        ...(diagnostic.suggestion === undefined ? [] : [`  ${paint("green", "help")} ${diagnostic.suggestion}`]),
      ].join("\n");
    })
    .join("\n\n");
}

const WIDTH = 120;

/** The part of a line around the place, so that a paragraph on one line does not fill the screen. */
function clip(line: string, place: Place): { text: string; column: number; length: number } {
  const start = place.column - 1;
  const from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(start - 40, line.length - WIDTH));
  const to = Math.min(line.length, from + WIDTH);
  const [left, right] = [from > 0 ? "..." : "", to < line.length ? "..." : ""];
  return {
    text: `${left}${line.slice(from, to)}${right}`,
    column: left.length + start - from + 1,
    length: Math.max(1, Math.min(place.length, to - start)),
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split(/\r\n?|\n/);
  } catch {
    return [];
  }
}
