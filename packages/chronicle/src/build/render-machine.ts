import { rules } from "../checks/index.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./source-file.ts";

/**
 * Diagnostics as GitHub's workflow commands, one line each: they become annotations on the lines of a pull request.
 *
 * @param directory what stands before the paths of the corpus, from the root of the repository.
 */
export function renderGithub(diagnostics: readonly Diagnostic[], directory: string): string {
  return diagnostics
    .map(({ severity, rule, message, place, related, suggestion }) => {
      const others = related.map(
        (other) => `other side ${pathOf(other.place, directory)}:${other.place.line}: ${other.message}`,
      );
      const text = [message, ...others, ...(suggestion === undefined ? [] : [suggestion])].join("\n");
      const at = [
        `file=${property(pathOf(place, directory))}`,
        `line=${place.line}`,
        `col=${place.column}`,
        `endColumn=${place.column + place.length}`,
        `title=${property(rule)}`,
      ];
      return `::${severity} ${at.join(",")}::${data(text)}`;
    })
    .join("\n");
}

/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS): what code scanners and editors read.
 *
 * @param directory what stands before the paths of the corpus, from the root of the repository.
 */
export function renderSarif(diagnostics: readonly Diagnostic[], directory: string): string {
  const ids = [...new Set([...rules.map(({ id }) => id), ...diagnostics.map(({ rule }) => rule)])].sort();
  const location = (place: Place, id?: number, message?: string) => ({
    ...(id !== undefined && { id }),
    ...(message !== undefined && { message: { text: message } }),
    physicalLocation: {
      artifactLocation: { uri: encodeURI(pathOf(place, directory)) },
      region: { startLine: place.line, startColumn: place.column, endColumn: place.column + place.length },
    },
  });
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "chronicle",
              rules: ids.map((id) => {
                const reason = rules.find((rule) => rule.id === id)?.reason;
                return { id, ...(reason !== undefined && { shortDescription: { text: reason } }) };
              }),
            },
          },
          columnKind: "utf16CodeUnits",
          results: diagnostics.map(({ rule, severity, message, place, related, suggestion }) => ({
            ruleId: rule,
            ruleIndex: ids.indexOf(rule),
            level: severity,
            message: { text: suggestion === undefined ? message : `${message} (${suggestion})` },
            locations: [location(place)],
            ...(related.length > 0 && {
              relatedLocations: related.map((other, index) => location(other.place, index + 1, other.message)),
            }),
          })),
        },
      ],
    },
    null,
    1,
  );
}

function pathOf({ file }: Place, directory: string): string {
  return directory === "" || directory === "." ? file : `${directory}/${file}`;
}

/** Text of a workflow command, escaped as GitHub's toolkit does. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
