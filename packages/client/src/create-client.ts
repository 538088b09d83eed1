import { fetchAgain, type Retrying } from "./fetch-again.ts";
import { type Problem, ThawError } from "./thaw-error.ts";
import type { Answer, ItemOf, ListRoute, Parameters, Route } from "./types.ts";

export interface ClientOptions extends Partial<Retrying> {
  /** Where the API is: `http://localhost:8787`. */
  readonly baseUrl: string;
  /** What fetches; the platform's own, when left out. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  /** Sent with every request: a `User-Agent` that says who asks, for instance. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RequestOptions {
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Parameters may be left out where none is required. */
type Given<P extends Route> =
  Record<never, never> extends Parameters<P>
    ? [parameters?: Parameters<P>, options?: RequestOptions]
    : [parameters: Parameters<P>, options?: RequestOptions];

export interface Client {
  /**
   * Ask a route.
   *
   * @param parameters the parts of the path and the query together; several values as an array.
   * @throws {ThawError} when the request is refused, or the API can't be reached after all retries.
   * @example await thaw.get("/v1/events/{id}", { id: "arrest-of-beria" })
   */
  get<P extends Route>(path: P, ...given: Given<P>): Promise<Answer<P>>;
  /**
   * Every item of a list, page after page: the next page is fetched when the items of this one are used up.
   *
   * @throws {ThawError} as {@link Client.get} does.
   * @example for await (const { label } of thaw.each("/v1/events", { figure: "lavrentiy-beria" })) console.log(label)
   */
  each<P extends ListRoute>(path: P, ...given: Given<P>): AsyncGenerator<ItemOf<P>, void, undefined>;
  /** The address of a route, for a link or another reader. An extension gives another format: `address("/v1/events.csv", { kind: "arrest" })`. */
  address(path: string, parameters?: Readonly<Record<string, unknown>>): string;
}

/**
 * A client of the API. It holds no state: answers are kept by the caches of the platform, as the API's headers allow.
 *
 * Network errors, 429 and 502 to 504 are tried again after a pause that doubles (or that `Retry-After` names), since every request is a GET.
 *
 * @throws {TypeError} when `baseUrl` is no address.
 * @example const thaw = createClient({ baseUrl: "http://localhost:8787" })
 */
export function createClient({
  baseUrl,
  fetch = (...it) => globalThis.fetch(...it),
  headers = {},
  ...own
}: ClientOptions): Client {
  const base = new URL(baseUrl).href.replace(/\/+$/, "");
  const retrying: Retrying = { retries: 3, pauseMs: 250, timeoutMs: 10_000, ...own };

  const ask = async <Body>(address: string, signal: AbortSignal | undefined): Promise<Body> => {
    const asked = { Accept: "application/json", ...headers };
    const answer = await fetchAgain((init) => fetch(address, { ...init, headers: asked }), retrying, signal);
    if (answer.ok) return (await answer.json()) as Body;
    throw await refusal(address, answer);
  };

  return {
    address: (path, parameters = {}) => addressOf(base, path, parameters),
    get: (path, ...[parameters, options]) => ask(addressOf(base, path, parameters ?? {}), options?.signal),
    async *each<P extends ListRoute>(path: P, ...[parameters, options]: Given<P>) {
      let next: string | null = addressOf(base, path, parameters ?? {});
      while (next !== null) {
        const page: { readonly data: readonly ItemOf<P>[]; readonly next: string | null } = await ask(
          next,
          options?.signal,
        );
        yield* page.data;
        next = page.next;
      }
    },
  };
}

function addressOf(base: string, path: string, parameters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  const filled = Object.entries(parameters).reduce((text, [name, value]) => {
    if (value === undefined) return text;
    const part = `{${name}}`;
    if (text.includes(part)) return text.replace(part, encodeURIComponent(String(value)));
    query.append(name, String(value));
    return text;
  }, path);
  return `${base}${filled}${query.size > 0 ? `?${query}` : ""}`;
}

async function refusal(address: string, answer: Response): Promise<ThawError> {
  const { status } = answer;
  const isProblem = answer.headers.get("Content-Type")?.startsWith("application/problem+json");
  const problem = isProblem ? ((await answer.json()) as Problem) : undefined;
  return new ThawError(problem?.detail ?? `${address} was answered with ${status}`, {
    status,
    code: problem?.code ?? "no-problem",
    problem,
  });
}
