import { createServer } from "node:net";

/** A port from an environment variable. @throws {RangeError} when it is no port. */
export function portFrom(name: string, fallback: number, env: NodeJS.ProcessEnv = process.env): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new RangeError(`${name}=${text} is no port: a port is a whole number from 1 to 65535`);
  return port;
}

/** Whether something already listens on a port of this machine. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(true) : reject(error),
    );
    server.listen(port, () => server.close(() => resolve(false)));
  });
}
