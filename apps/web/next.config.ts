import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  // Types are checked by `pnpm typecheck`, once, for every package.
  typescript: { ignoreBuildErrors: true },
};

export default config;
