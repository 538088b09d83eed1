import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { answerNotFound, answerQuery } from "./answer-query.ts";
import { headersFor, securityHeaders } from "./security-headers.ts";

const MINUTES = "public, max-age=300";
const HTML = "text/html; charset=utf-8";
const built = join(import.meta.dirname, "../out");

/** A server of the built site. @throws when the site has not been built */
export function createSiteServer(out = built): Server {
  if (!existsSync(join(out, "index.html")))
    throw new Error(`The site is not built: there is no ${join(out, "index.html")}. Run \`npx pnpm@12 build\` first.`);
  const notFound = readFileSync(join(out, "404.html"), "utf8");
  const compress = compression();
  const serve = sirv(out, {
    etag: true,
    dotfiles: false,
    setHeaders: (res, path) => {
      const headers = headersFor(path);
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      const lasting = path.startsWith("/_next/static/");
      res.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : MINUTES);
    },
  });
  return createServer((req, res) => {
    compress(req, res, () => {
      if (req.method !== "GET" && req.method !== "HEAD") {
        res.writeHead(405, { ...securityHeaders, Allow: "GET, HEAD" }).end();
        return;
      }
      const address = req.url ?? "/";
      const send = (status: number, html: string, cache: string) => {
        res.writeHead(status, { ...securityHeaders, "Content-Type": HTML, "Cache-Control": cache });
        res.end(req.method === "HEAD" ? undefined : html);
      };
      const answered = answerQuery(out, address);
      if (answered) {
        answered.then(
          (html) => send(200, html, MINUTES),
          (error: unknown) => {
            console.error(error);
            send(500, notFound, "no-store");
          },
        );
        return;
      }
      serve(req, res, () => {
        answerNotFound(out, address)
          .catch(() => notFound)
          .then((html) => send(404, html, "no-store"));
      });
    });
  });
}

if (import.meta.main) {
  try {
    const port = portFrom(process.env.SITE_PORT);
    const server = createSiteServer();
    server.on("error", (error: NodeJS.ErrnoException) => {
      fail(error.code === "EADDRINUSE" ? `Port ${port} is in use. Choose another with SITE_PORT.` : error.message);
    });
    server.listen(port);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        server.close();
        server.closeIdleConnections();
      });
    }
  } catch (error) {
    fail((error as Error).message);
  }
}

/** The port to serve on. @throws when the setting is no port */
function portFrom(setting = "3000"): number {
  const port = Number(setting);
  if (/^\d+$/.test(setting) && port >= 1 && port <= 65535) return port;
  throw new Error(`SITE_PORT is ${JSON.stringify(setting)}; it must be a number from 1 to 65535.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
