import type { ExampleFiles, RuleDescription } from "./rule.ts";

/**
 * The page of a rule, as Markdown: what it demands, why, what to do, and an example either way.
 *
 * @param says what the compiler says of the failing example, when at hand.
 */
export function explainRule(rule: RuleDescription, says?: string): string {
  const { id, reason, explanation, fails, passes } = rule;
  return [
    `# ${id}`,
    reason,
    explanation,
    levelInWords(rule),
    "## Fails",
    codeOf(fails),
    ...(says === undefined ? [] : [`\`\`\`text\n${says.trim()}\n\`\`\``]),
    "## Passes",
    codeOf(passes),
    "",
  ].join("\n\n");
}

function levelInWords(rule: RuleDescription): string {
  if (!("check" in rule)) return "What it finds is an error and stops the build, always.";
  const { id, level = "error", possibly } = rule;
  const words = {
    error: "What it finds is an error and stops the build",
    warning: "What it finds is a warning",
    off: "It is not looked for unless a subject asks",
  };
  return [
    `${words[level]}${possibly ? "; a warning where only a mark of “about” or “uncertain” on a date keeps it from being one" : ""}.`,
    `A subject may set another level in its \`subject.yaml\`: \`checks: { ${id}: ${level === "off" ? "warning" : "off"} }\`.`,
  ].join(" ");
}

function codeOf(files: ExampleFiles): string {
  return Object.entries(files)
    .map(([path, text]) => {
      const language = path.endsWith(".md") ? "markdown" : "yaml";
      return `\`\`\`${language}\n${language === "yaml" ? `# ${path}\n` : ""}${text.trim()}\n\`\`\``;
    })
    .join("\n\n");
}
