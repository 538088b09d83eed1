import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const out = join(import.meta.dirname, "../out");

/** Headers of every answer: no script runs here, nothing is fetched from elsewhere, nobody is told where a reader came from. */
const headers = {
  "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "interest-cohort=()",
};

/** A server of the built site. @throws when the site has not been built */
export function createSiteServer(): Server {
  if (!existsSync(join(out, "index.html"))) throw new Error("The site is not built: run `npx pnpm@12 build` first.");
  const notFound = readFileSync(join(out, "404.html"));
  const serve = sirv(out, {
    etag: true,
    dotfiles: false,
    setHeaders: (res, path) => {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      res.setHeader("Cache-Control", path.startsWith("/_next/static/") ? "public, max-age=31536000, immutable" : "public, max-age=300");
    },
  });
  return createServer((req, res) => {
    serve(req, res, () => {
      res.writeHead(404, { ...headers, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
      res.end(req.method === "HEAD" ? undefined : notFound);
    });
  });
}

if (import.meta.main) {
  const port = Number(process.env.SITE_PORT ?? 3000);
  const server = createSiteServer();
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is in use. Choose another with SITE_PORT.` : error.message);
    process.exitCode = 1;
  });
  server.listen(port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeIdleConnections();
    });
  }
}
