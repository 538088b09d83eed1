import { existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { answerNotFound, answerQuery } from "./answer-query.ts";
import { headersFor, securityHeaders } from "./security-headers.ts";

const MINUTES = "public, max-age=300";
const HTML = "text/html; charset=utf-8";

/** A server of a built site. @throws when the site has not been built */
export function createSiteServer(out: string): Server {
  return createServer(siteListener(out));
}

/**
 * The same for an app that has a server of its own: it takes what is asked of the site.
 *
 * @param out the folder that was built, within that of the app.
 * @throws when the site has not been built.
 */
export function siteListener(out: string): RequestListener {
  if (!existsSync(join(out, "index.html")))
    throw new Error(`The site is not built: there is no ${join(out, "index.html")}. Build it first: thaw-site build`);
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
  return (req, res) => {
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
  };
}
