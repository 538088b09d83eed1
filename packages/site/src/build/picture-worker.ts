import { parentPort, workerData } from "node:worker_threads";
import { type PictureKind, pictureMaker } from "./picture-maker.ts";

/** A thread that makes pictures: see `pictures.ts`. */
const pictureOf = pictureMaker(workerData as string);

parentPort?.on("message", ({ id, svg, kind }: { id: number; svg: string; kind: PictureKind }) => {
  try {
    parentPort?.postMessage({ id, png: pictureOf(svg, kind) });
  } catch (error) {
    parentPort?.postMessage({ id, error: (error as Error).message });
  }
});
