/** Publish what has a new version: `pnpm release`. Refuses, before anything is sent, while a package lacks what provenance needs. */
import { publishedPackages } from "./published-packages.ts";
import { lacksForPublishing } from "./ready-to-publish.ts";
import { run } from "./workspace.ts";

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
const origin = server && repository ? `${server}/${repository}` : undefined;
const lacks = publishedPackages().flatMap((one) => lacksForPublishing(one, origin));

if (lacks.length > 0) {
  console.error(
    `Nothing was published.\n${lacks.map((one) => `- ${one}\n`).join("")}CONTRIBUTING.md, "Publish the packages", tells what to set.`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = await run("npx", ["--yes", "pnpm@12", "--recursive", "publish", ...process.argv.slice(2)]);
}
