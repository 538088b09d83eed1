/** What the environment decides, parsed once. */
export type Settings =
  | { readonly ok: true; readonly port: number; readonly origin: string | undefined }
  | { readonly ok: false; readonly problem: string };

const PORT = 8787;

/** Read API_PORT, the port to listen on, and API_URL, where clients find the API when that is not the address they ask. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { API_PORT: port = "", API_URL: url = "" } = env;
  if (port !== "" && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
    return { ok: false, problem: `API_PORT=${port} is no port: a port is a whole number from 1 to 65535` };
  if (url !== "" && !/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
    return { ok: false, problem: `API_URL=${url} is no address: write it as https://api.example.org` };
  return {
    ok: true,
    port: port === "" ? PORT : Number(port),
    origin: url === "" ? undefined : new URL(url).origin,
  };
}
