/** Write an unforeseen error to the log, under the id that the client was given. */
export function report(error: unknown, requestId: string): void {
  const { name, message, stack } =
    error instanceof Error ? error : { name: "unknown", message: String(error), stack: "" };
  console.error(JSON.stringify({ level: "error", requestId, name, message, stack }));
}

/** Write a request to the log, as one line of JSON. */
export function log(line: object): void {
  console.log(JSON.stringify(line));
}
