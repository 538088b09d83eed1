/** What can be wrong with a request: the status, a title, and what to do about it. Closed list; the documentation page explains each. */
export const problemKinds = {
  "unknown-parameter": {
    status: 400,
    title: "Unknown parameter",
    remedy: "Use only the parameters that the route lists. Nothing is ignored silently, so that a filter never lies.",
  },
  "missing-parameter": { status: 400, title: "Missing parameter", remedy: "Add the parameter that is named." },
  "repeated-parameter": {
    status: 400,
    title: "Repeated parameter",
    remedy: "Give a parameter once. Where several values will do, separate them by commas.",
  },
  "bad-value": { status: 400, title: "Bad value", remedy: "Use one of the values that the route lists." },
  "bad-date": {
    status: 400,
    title: "Not a date",
    remedy: "Write dates in EDTF (ISO 8601-2), New Style: 1953-06-26, 1953-06, 1953.",
  },
  "bad-cursor": {
    status: 400,
    title: "Not a cursor of this list",
    remedy: "Follow `next` as it stands; do not build cursors, and do not change filters between pages.",
  },
  "malformed-request": {
    status: 400,
    title: "Malformed request",
    remedy:
      "Percent-encode what is not ASCII. curl does it with `--get --data-urlencode 'q=хрущев'`; browsers and `fetch` do it by themselves.",
  },
  "unknown-id": { status: 404, title: "Unknown id", remedy: "Look the id up by a list or by /v1/search." },
  "unknown-format": {
    status: 404,
    title: "Unknown format",
    remedy: "Use one of the formats that is named; `.json`, or no extension, always works.",
  },
  "unknown-path": { status: 404, title: "Unknown path", remedy: "See the list of routes on this page." },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    remedy: "The API is read-only: ask with GET, HEAD or OPTIONS.",
  },
  "address-too-long": {
    status: 414,
    title: "Address too long",
    remedy: "Ask for fewer ids at once (100 fit), or take the whole content from /v1/bulk.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    remedy:
      "Wait as long as `Retry-After` says. Answers that a cache holds are not counted: send back ETags. Whoever wants everything takes /v1/bulk, which is not limited.",
  },
  "internal-error": {
    status: 500,
    title: "Internal error",
    remedy: "It is ours. Report it with the request id, or ask again later.",
  },
  "store-unreachable": {
    status: 503,
    title: "Store out of reach",
    remedy:
      "The database that would know is out of reach. Ask again after `Retry-After`; what the API carries itself is answered meanwhile.",
  },
} as const satisfies Record<string, { status: number; title: string; remedy: string }>;

export type ProblemCode = keyof typeof problemKinds;

/** One fault of a request: the parameter, the value it had, and what would work where that is known. */
export interface Fault {
  readonly parameter: string;
  readonly value: string;
  readonly detail: string;
  readonly suggestion?: string;
}

interface ProblemOptions {
  readonly errors?: readonly Fault[];
  readonly suggestion?: string | undefined;
  readonly requestId?: string;
}

/** A request that can't be answered; thrown by handlers, answered as problem+json. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail);
    this.code = code;
    this.options = options;
  }

  /** The body of the answer, after RFC 9457. */
  toJSON() {
    const { title, status } = problemKinds[this.code];
    const { suggestion, errors, requestId } = this.options;
    return {
      type: `/docs#${this.code}`,
      title,
      status,
      code: this.code,
      detail: this.message,
      ...(suggestion !== undefined && { suggestion }),
      ...(errors && { errors }),
      ...(requestId !== undefined && { requestId }),
    };
  }
}
