import { withThaw } from "@thaw/site/next";

// Types are checked by `pnpm typecheck`, once, for every package.
export default withThaw({ subject: "./src/subject.ts" }, { typescript: { ignoreBuildErrors: true } });
