import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PictureKind } from "./picture-maker.ts";

const renderer = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { version: string };

/** Makes pictures of pixels, on every core, each once: one that an earlier build made of the same SVG, in the same fonts, is taken from it. */
export interface Pictures {
  /** A picture as PNG. @throws when the SVG is none */
  of(svg: string, kind: PictureKind): Promise<Uint8Array>;
  /** End the threads, and forget the pictures of earlier builds that nobody asked for. */
  close(): Promise<void>;
}

/**
 * @param fonts the folder of the fonts.
 * @param kept the folder where pictures are kept from build to build.
 */
export function openPictures(fonts: string, kept: string): Pictures {
  mkdirSync(kept, { recursive: true });
  const by = createHash("sha256").update(renderer.version);
  for (const name of readdirSync(fonts).sort()) by.update(name).update(readFileSync(join(fonts, name)));
  const means = by.digest("hex");
  const asked = new Set<string>();
  const waiting = new Map<number, { done: (png: Uint8Array) => void; failed: (error: Error) => void }>();
  const threads: Worker[] = [];
  let made = 0;

  function thread(): Worker {
    const next = new Worker(new URL("./picture-worker.js", import.meta.url), { workerData: fonts });
    next.on("message", ({ id, png, error }: { id: number; png?: Uint8Array; error?: string }) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (png) one?.done(png);
      else one?.failed(new Error(`Cannot make a picture: ${error}`));
    });
    next.on("error", (error: Error) => {
      for (const { failed } of waiting.values()) failed(error);
    });
    threads.push(next);
    return next;
  }

  return {
    async of(svg, kind) {
      const name = `${createHash("sha256").update(`${means} ${kind}\n`).update(svg).digest("hex").slice(0, 32)}.png`;
      const file = join(kept, name);
      asked.add(name);
      if (existsSync(file)) return readFileSync(file);
      const id = made++;
      const worker = threads.length < availableParallelism() ? thread() : threads[id % threads.length];
      const png = await new Promise<Uint8Array>((done, failed) => {
        waiting.set(id, { done, failed });
        worker?.postMessage({ id, svg, kind });
      });
      writeFileSync(file, png);
      return png;
    },
    async close() {
      await Promise.all(threads.map((one) => one.terminate()));
      for (const name of readdirSync(kept)) if (!asked.has(name)) rmSync(join(kept, name));
    },
  };
}
