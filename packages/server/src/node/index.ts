export { type OpenedRelease, openRelease } from "./open-release.ts";
export { refuseMalformed } from "./refuse-malformed.ts";
export { serveApp } from "./serve-app.ts";
export { serveRelease } from "./serve-release.ts";
export { readSettings, type Settings } from "./settings.ts";
