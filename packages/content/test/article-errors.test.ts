import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type Diagnostic } from "@thaw/chronicle/build";
import { expect, test } from "vitest";

/** What the compiler says of the true corpus with one of its files changed, or a file added. */
function checkWith(path: string, change: (text: string) => string): readonly Diagnostic[] {
  const directory = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    cpSync(join(import.meta.dirname, "../corpus"), directory, { recursive: true });
    const file = join(directory, path);
    let text = "";
    try {
      text = readFileSync(file, "utf8");
    } catch {}
    const changed = change(text);
    if (changed === text) throw new Error(`nothing changed in ${path}`);
    writeFileSync(file, changed);
    const { compiled, diagnostics } = compile(directory);
    expect(compiled).toBeUndefined();
    return diagnostics;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const rulesOf = (diagnostics: readonly Diagnostic[]) => new Set(diagnostics.map(({ rule }) => rule));

test("the true corpus has no error", () => {
  expect(
    compile(join(import.meta.dirname, "../corpus")).diagnostics.filter(({ severity }) => severity === "error"),
  ).toEqual([]);
});

test("a death in May is stopped, with both sides", () => {
  const found = checkWith("events/death-of-stalin.yaml", (text) => text.replaceAll("1953-03-05", "1953-05-05"));
  expect(rulesOf(found)).toContain("acts-after-death");
  expect(rulesOf(found)).toContain("cause-after-effect");
  const death = found.find(({ rule }) => rule === "acts-after-death");
  expect(death?.related[0]?.place.file).toBe("figures/joseph-stalin.yaml");
});

test('"Levrentiy" is stopped, with the right spelling', () => {
  const found = checkWith("events/arrest-of-beria.yaml", (text) =>
    text.replace("title: Arrest of Lavrentiy Beria", "title: Arrest of Levrentiy Beria"),
  );
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'misspelt-name: "Levrentiy" looks like a misspelling of Lavrentiy, in Lavrentiy Beria',
  ]);
});

test("Beria in office to September is stopped", () => {
  const found = checkWith("terms/minister-of-internal-affairs.yaml", (text) => {
    const start = text.indexOf("figure: lavrentiy-beria", text.indexOf("1953-03-05") - 200);
    const end = text.indexOf("1953-06-26", start);
    return `${text.slice(0, end)}1953-09-07${text.slice(end + 10)}`;
  });
  expect(rulesOf(found)).toContain("term-overlap");
  expect(rulesOf(found)).toContain("term-event-mismatch");
});

test("1968 under Khrushchev is stopped", () => {
  const found = checkWith("events/invasion-of-czechoslovakia.yaml", (text) =>
    text.replace("who:", "who:\n  - { figure: nikita-khrushchev, role: deciding, as: first-secretary-cpsu }"),
  );
  expect(found.map(({ rule }) => rule)).toEqual(["acts-out-of-office"]);
  expect(found[0]?.message).toBe(
    "Nikita Khrushchev cannot act as First Secretary of the Central Committee in Warsaw Pact invasion of Czechoslovakia within 20–21 August 1968: not in that office then",
  );
});

test("a day in a sentence that the data do not know is stopped, with the nearest that they do", () => {
  const found = checkWith("stories/short-answer.md", (text) =>
    text.replace("on 14 October 1964", "on 14 October 1965"),
  );
  expect(found.map(({ rule }) => rule)).toEqual(["unknown-date-in-prose"]);
  expect(found[0]?.suggestion).toBe("did you mean 14 October 1964?");
});
