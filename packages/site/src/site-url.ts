/** Where the site stands, for the few addresses that must be absolute. Set SITE_URL when building for publication. */
export const siteUrl = process.env.SITE_URL ?? "http://localhost:3000";
