/** The headers that every answer carries: anyone may read it from anywhere, and no browser may take it for something else. */
export const commonHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Thaw-Answered-From, Thaw-Omitted, X-Request-Id, Deprecation, Sunset",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  Link: '</openapi.json>; rel="service-desc", </docs>; rel="service-doc"',
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Five minutes with the client, a day at the edge, and a week in which a stale answer may be given while a fresh one is fetched. */
export const CACHE_CONTROL = "public, max-age=300, s-maxage=86400, stale-while-revalidate=604800";

/** The methods that a read-only API answers. */
export const ALLOW = "GET, HEAD, OPTIONS";

/** What a browser is told when it asks beforehand. */
export const preflightHeaders = {
  ...commonHeaders,
  Allow: ALLOW,
  "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
  "Access-Control-Allow-Methods": ALLOW,
  "Access-Control-Max-Age": "86400",
} as const;

/** The same before an assistant asks: it posts, and names what it asks for in headers of its own. */
export const assistantPreflightHeaders = {
  ...preflightHeaders,
  Allow: "POST, OPTIONS",
  "Access-Control-Allow-Headers": "Accept, Content-Type, Mcp-Method, Mcp-Name, Mcp-Protocol-Version, Mcp-Session-Id",
  "Access-Control-Allow-Methods": "POST, OPTIONS",
} as const;
