import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contract } from "./contract.ts";

// `pnpm contract`: write the promise anew. What breaks clients is told by the test before it can be committed unseen.

writeFileSync(join(import.meta.dirname, "../openapi.json"), `${JSON.stringify(contract, null, 2)}\n`);
