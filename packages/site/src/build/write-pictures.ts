import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pictureOfPage } from "../pictures/picture-of-page.ts";
import { type Pictured, pictureAddress, pictured } from "../text/pictured.ts";
import type { Pictures } from "./pictures.ts";

/** Write the pictures of pages that are passed on: the site's, and those of the pages that have one of their own. */
export async function writePictures(out: string, pictures: Pick<Pictures, "of">): Promise<void> {
  mkdirSync(join(out, "og"), { recursive: true });
  const write = async (page?: Pictured) =>
    writeFileSync(join(out, pictureAddress(page)), await pictures.of(pictureOfPage(page), "page"));
  await Promise.all([write(), ...pictured().map(write)]);
}
