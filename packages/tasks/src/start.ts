import { setTimeout as delay } from "node:timers/promises";
import { isTaken, portFrom } from "./ports.ts";
import { run, startApp } from "./workspace.ts";

process.exitCode = await start();

async function start(): Promise<number> {
  let ports: { site: number; api: number };
  try {
    ports = { site: portFrom("SITE_PORT", 3000), api: portFrom("API_PORT", 8787) };
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  if (ports.site === ports.api) {
    console.error(`SITE_PORT and API_PORT are both ${ports.site}; give each its own.`);
    return 1;
  }
  for (const [what, port, variable] of [
    ["site", ports.site, "SITE_PORT"],
    ["API", ports.api, "API_PORT"],
  ] as const) {
    if (!(await isTaken(port))) continue;
    console.error(
      `Port ${port} is in use, so the ${what} cannot be served there. Stop what uses it, or choose another: ${variable}=${port + 1} npx pnpm@12 start`,
    );
    return 1;
  }

  if ((await run("turbo", ["run", "build", "--output-logs=new-only"])) !== 0) return 1;

  const site = `http://localhost:${ports.site}`;
  const api = `http://localhost:${ports.api}`;
  const env = { SITE_PORT: String(ports.site), API_PORT: String(ports.api), SITE_URL: site, API_URL: api };
  const apps = [startApp("web", env), startApp("api", env)];
  const ended = Promise.race(
    apps.map((app) => new Promise<number>((resolve) => app.once("exit", (code) => resolve(code ?? 1)))),
  );
  let stopping = false;
  const stop = () => {
    stopping = true;
    for (const app of apps) app.kill("SIGTERM");
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  const ready = await Promise.race([
    Promise.all([answers(`${site}/`), answers(`${api}/v1/meta`)]).then(() => true),
    ended.then(() => false),
  ]);
  if (ready) {
    console.log(`
Thaw is up. Stop it with Ctrl-C.

  site  ${site}          try ${site}/on/1953-06-26/ or ${site}/events/arrest-of-beria/
  API   ${api}          try curl '${api}/v1/power?date=1953-06-26'
`);
  }
  const code = await ended;
  const interrupted = stopping;
  stop();
  await Promise.all(
    apps.map((app) =>
      app.exitCode === null && app.signalCode === null
        ? new Promise((resolve) => app.once("exit", resolve))
        : undefined,
    ),
  );
  if (!interrupted) console.error("The site or the API stopped by itself; its last words are above.");
  return interrupted ? 0 : code || 1;
}

/** Wait until an address answers. */
async function answers(url: string): Promise<void> {
  for (;;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {}
    await delay(100);
  }
}
