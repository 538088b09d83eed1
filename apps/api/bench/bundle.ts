import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

export const generated = join(import.meta.dirname, "../generated");

/** The worker, but for what it answered before: it works every answer out. */
const forgetful = `
import { workerOf } from "@thaw/server/worker";
import answers from "../generated/answers.bin";
import index from "../generated/index.txt";
import search from "../generated/search.bin";
export default workerOf({ answers, index, search }, { keptBytesMax: 0 });`;

/** The worker as one module, as wrangler bundles it: what runs on the edge. */
export async function bundleWorker({ keeps = true } = {}): Promise<{
  readonly code: Uint8Array;
  /** Names of the files that it imports beside it, in generated/: texts and bytes. */
  readonly files: readonly string[];
  readonly gzipBytes: number;
}> {
  const { outputFiles } = await build({
    ...(keeps
      ? { entryPoints: [join(import.meta.dirname, "../src/worker.ts")] }
      : { stdin: { contents: forgetful, resolveDir: import.meta.dirname } }),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["node:*", "cloudflare:*"],
    plugins: [filesApart],
    logLevel: "error",
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const files = [...new TextDecoder().decode(code).matchAll(/"\.\/([\w-]+\.(?:txt|bin))"/g)].map(
    ([, name = ""]) => name,
  );
  const parts = [code, ...files.map((name) => readFileSync(join(generated, name)))];
  return { code, files, gzipBytes: parts.reduce((sum, part) => sum + gzipSync(part).byteLength, 0) };
}

/** Texts and bytes stay modules of their own beside the worker's, as wrangler leaves them. */
const filesApart: Plugin = {
  name: "files-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\.(?:txt|bin)$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true }));
  },
};
