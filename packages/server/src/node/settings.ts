/** What the environment decides, parsed once. */
export type Settings =
  | {
      readonly ok: true;
      readonly port: number;
      readonly origin: string | undefined;
      /** Where the site is, for links. */
      readonly site: string | undefined;
      /** Whether each request is told to the log. */
      readonly logged: boolean;
    }
  | { readonly ok: false; readonly problem: string };

const PORT = 8787;

/**
 * Read API_PORT, the port to listen on; API_URL, where clients find the API when that is not the address they ask; SITE_URL, where the
 * site is; API_LOG, `requests` for a line of JSON about each.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { API_PORT: port = "", API_URL: url = "", SITE_URL: site = "", API_LOG: log = "" } = env;
  if (port !== "" && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
    return { ok: false, problem: `API_PORT=${port} is no port: a port is a whole number from 1 to 65535` };
  if (url !== "" && !/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
    return { ok: false, problem: `API_URL=${url} is no address: write it as https://api.example.org` };
  if (site !== "" && !/^https?:$/.test(URL.parse(site)?.protocol ?? ""))
    return { ok: false, problem: `SITE_URL=${site} is no address: write it as https://history.example.org` };
  if (!["", "requests", "errors"].includes(log))
    return { ok: false, problem: `API_LOG=${log} is no choice: requests, or errors (which are always told)` };
  return {
    ok: true,
    site: site === "" ? undefined : site.replace(/\/+$/, ""),
    logged: log === "requests",
    port: port === "" ? PORT : Number(port),
    origin: url === "" ? undefined : new URL(url).origin,
  };
}
