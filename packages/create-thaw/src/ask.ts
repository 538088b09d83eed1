import { cancel, intro, isCancel, select, text } from "@clack/prompts";
import { templates } from "./create.ts";
import type { Answers } from "./run-create.ts";

/** Ask whoever sits at the terminal for what was not given; nothing, when they leave. */
export async function ask(known: Partial<Answers>): Promise<Answers | undefined> {
  intro("A new app on the content of Thaw, or a history of your own");
  const template =
    known.template ??
    (await select({
      message: "What shall it be?",
      options: Object.entries(templates).map(([value, hint]) => ({ value, label: value, hint })),
    }));
  if (isCancel(template)) return left();
  const folder =
    known.folder ??
    (await text({ message: "Into which folder?", defaultValue: `thaw-${template}`, placeholder: `thaw-${template}` }));
  if (isCancel(folder)) return left();
  return { folder, template };
}

function left(): undefined {
  cancel("Nothing was written.");
}
