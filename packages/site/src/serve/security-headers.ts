/**
 * Headers of every answer: only our own scripts run, none from within a page; nothing is fetched from elsewhere; nobody is told where a
 * reader came from. Trusted Types hold where a browser knows them: no script of ours writes markup, and one policy registers the worker.
 */
export const securityHeaders = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types thaw-worker",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "interest-cohort=()",
} as const;

/** The same for a drawing that others show in a frame of their own page. */
const embedHeaders = {
  ...securityHeaders,
  "Content-Security-Policy": securityHeaders["Content-Security-Policy"].replace(
    "frame-ancestors 'self'",
    "frame-ancestors *",
  ),
} as const;

/** For drawings as files, which carry their own style and run nothing. */
const drawingHeaders = {
  ...securityHeaders,
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
} as const;

/** The same for those that others show in a frame as they were in a release: the links within lead out of the frame, and so it is no sandbox. */
const frozenHeaders = {
  ...securityHeaders,
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *",
} as const;

/** The headers of a file of the site, by its path. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  if (/^\/embed\/.*\.svg$/.test(path)) return frozenHeaders;
  if (path.startsWith("/embed/")) return embedHeaders;
  return /^\/charts\/[^/]+\.svg$/.test(path) ? drawingHeaders : securityHeaders;
}

/** The same for static hosts that read a `_headers` file. */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join("\n");
  const policy = "Content-Security-Policy";
  return `/*
${lines(securityHeaders)}

/embed/*
  ! ${policy}
  ${policy}: ${embedHeaders[policy]}

/embed/*.svg
  ! ${policy}
  ${policy}: ${frozenHeaders[policy]}

/charts/*.svg
  ! ${policy}
  ${policy}: ${drawingHeaders[policy]}

/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
