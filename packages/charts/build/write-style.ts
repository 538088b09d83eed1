import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chartStyle } from "../src/style/chart-style.ts";

/** The style as a file beside the modules, for apps that take it as CSS. */
writeFileSync(join(import.meta.dirname, "../dist/style.css"), chartStyle);
