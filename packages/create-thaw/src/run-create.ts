import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { CreateError, plan, templates, write } from "./create.ts";

/** Where the command runs and speaks, and what asks for what was not given; without `ask` nobody is there to answer. */
export interface Surroundings {
  readonly folder: string;
  write(text: string): void;
  complain(text: string): void;
  readonly ask?: (known: Partial<Answers>) => Promise<Answers | undefined>;
}

export interface Answers {
  readonly folder: string;
  readonly template: string;
}

const help = `npm create thaw <folder> -- --template <template>

Templates:
${Object.entries(templates)
  .map(([name, what]) => `  ${name.padEnd(8)} ${what}`)
  .join("\n")}

Options:
  --template <name>  one of these; asked for when left out
  --language <tag>   of a corpus of your own (subject): ru; the site and the API speak it where they can
  --install          run npm install in the new folder
  --dry-run          only tell what would be written
  --help             this

Nothing is overwritten. Nothing is fetched but packages from the npm registry, and those only by npm install.
`;

/**
 * Run `create-thaw`.
 *
 * @returns the exit code: 0 well, 2 when it was called wrongly or could not do what was asked.
 */
export async function runCreate(args: readonly string[], around: Surroundings): Promise<0 | 2> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      around.write(help);
      return 0;
    }
    const known = {
      ...(positionals[0] !== undefined && { folder: positionals[0] }),
      ...(values.template !== undefined && { template: values.template }),
    };
    const answers =
      known.folder !== undefined && known.template !== undefined ? (known as Answers) : await around.ask?.(known);
    if (!answers) {
      around.complain(
        `Name a folder and a template: npm create thaw my-app -- --template app\n(npm create thaw -- --help tells more)\n`,
      );
      return 2;
    }
    const creation = plan(answers.template, answers.folder, around.folder, values.language);
    if (values["dry-run"]) {
      around.write(
        `Would write into ${creation.directory}:\n${creation.files.map(({ path }) => `  ${path}\n`).join("")}`,
      );
      return 0;
    }
    write(creation);
    if (values.install) install(creation.directory);
    const shown = relative(around.folder, creation.directory) || ".";
    const steps = [shown === "." ? "" : `cd ${shown}`, values.install ? "" : "npm install", "npm start"];
    around.write(
      `${creation.files.length} files written. Next:\n\n${steps
        .filter(Boolean)
        .map((step) => `  ${step}\n`)
        .join("")}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CreateError)) throw error;
    around.complain(`${error.message}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: "string", short: "t" },
        language: { type: "string" },
        install: { type: "boolean" },
        "dry-run": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CreateError("flag", `${(error as Error).message.split(". ")[0]}. See npm create thaw -- --help.`);
  }
}

function install(directory: string): void {
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: directory,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED/.test(stderr);
  throw new CreateError(
    "install",
    offline
      ? "The files are written, but the npm registry cannot be reached. Run npm install in the folder when the network is back."
      : `The files are written, but npm install failed: ${stderr.trim().split("\n")[0]}. Run it in the folder to see more.`,
  );
}
