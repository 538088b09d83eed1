import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ImageResponse } from "next/og.js";
import { Picture } from "../components/picture.tsx";
import { content, site } from "../subject.ts";
import { type Pictured, pictured } from "../text/pictured.ts";

/** Write the pictures of pages that are passed on: the site's, and those of the pages that have one of their own. */
export async function writePictures(out: string, fonts: string): Promise<void> {
  mkdirSync(join(out, "og"), { recursive: true });
  // The drawing library reads no woff2, which is what the pages use.
  const font = (file: string) => readFileSync(join(fonts, `${file}-normal.woff`));
  const faces = [
    { name: "Serif", data: font("source-serif-4-latin-600"), weight: 600 as const },
    { name: "Serif", data: font("source-serif-4-latin-ext-600"), weight: 600 as const },
    { name: "Serif", data: font("source-serif-4-cyrillic-600"), weight: 600 as const },
    { name: "Sans", data: font("source-sans-3-latin-400"), weight: 400 as const },
  ];
  const write = async (name: string, page?: Pictured) => {
    const event = page && content.find("event", page.id);
    const title = page ? content.label(page.id) : site.answer ? content.label(site.answer) : content.subject.title;
    const picture = <Picture title={title} {...(event && { event })} kind={page?.kind} />;
    const answer = new ImageResponse(picture, { width: 1200, height: 630, fonts: faces });
    writeFileSync(join(out, "og", `${name}.png`), Buffer.from(await answer.arrayBuffer()));
  };
  await write(site.id);
  for (const page of pictured) await write(page.id, page);
}
