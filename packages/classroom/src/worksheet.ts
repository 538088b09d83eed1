import type { Dataset, Subject } from "@thaw/chronicle";
import type { Exercise } from "./exercise.ts";

const style = `body{font:12pt/1.45 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}li{margin:.35rem 0}ol.questions>li{margin:1rem 0;break-inside:avoid}
ul{list-style:none;padding-left:1rem}ul.options li::before{content:"☐ "}.answers{break-before:page}footer,.claims{font-size:.8rem;color:#444}
@page{margin:18mm}`;

/** Exercises as a page to print, the answers on a sheet of their own with the ids of the claims they rest on. */
export function worksheet<S extends Subject>(
  dataset: Dataset<S>,
  exercises: readonly Exercise[],
  seed: string,
): string {
  const { subject, release } = dataset;
  const asked = exercises.filter(({ questions }) => questions.length > 0);
  const questions = asked.map(
    ({ title, instruction, questions }) =>
      `<section><h2>${html(title)}</h2><p>${html(instruction)}</p><ol class="questions">${questions
        .map(
          ({ text, options }) =>
            `<li>${html(text)}<ul class="options">${options.map((option) => `<li>${html(option)}</li>`).join("")}</ul></li>`,
        )
        .join("")}</ol></section>`,
  );
  const answers = asked.map(
    ({ title, questions }) =>
      `<h2>${html(title)}</h2><ol>${questions
        .map(
          ({ answer, claims }) => `<li>${html(answer)} <span class="claims">${claims.map(html).join(", ")}</span></li>`,
        )
        .join("")}</ol>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(subject.title)}: a worksheet</title><style>${style}</style></head>
<body><h1>${html(subject.title)}</h1><p>Name: ________________________ &nbsp; Date: ____________</p>
${questions.join("\n")}
<section class="answers"><h1>Answers</h1>${answers.join("\n")}</section>
<footer>Facts: ${html(subject.title)}, version ${html(release.version)}, CC BY 4.0. Sheet ${html(seed)}: the same seed and version give the same sheet.</footer></body></html>
`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
