import type { Duplex } from "node:stream";
import { problemAnswer } from "../http/answer.ts";
import { Problem } from "../problem/problem.ts";

/** Answer what Node's HTTP parser refuses before the app sees it, as any other problem is answered, and hang up. */
export async function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const detail =
    error.code === "HPE_INVALID_URL"
      ? "The address holds characters that must be percent-encoded"
      : "The request is not HTTP as this server reads it";
  const response = problemAnswer(new Problem("malformed-request", detail));
  const body = await response.text();
  const headers = [...response.headers, ["Content-Length", String(Buffer.byteLength(body))], ["Connection", "close"]];
  const head = headers.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  socket.end(`HTTP/1.1 400 Bad Request\r\n${head}\r\n\r\n${body}`);
}
