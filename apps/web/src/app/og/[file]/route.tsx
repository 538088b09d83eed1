import { readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { ImageResponse } from "next/og";
import { Picture } from "../../../components/picture.tsx";
import { pictured } from "../../../text/pictured.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

const fonts = join(process.cwd(), "node_modules/@fontsource");
// The drawing library reads no woff2, which is what the pages use.
const serif = readFileSync(join(fonts, "source-serif-4/files/source-serif-4-latin-600-normal.woff"));
const serifExtended = readFileSync(join(fonts, "source-serif-4/files/source-serif-4-latin-ext-600-normal.woff"));
const sans = readFileSync(join(fonts, "source-sans-3/files/source-sans-3-latin-400-normal.woff"));

export function generateStaticParams() {
  return [{ file: "thaw.png" }, ...pictured.map(({ id }) => ({ file: `${id}.png` }))];
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const id = (await params).file.replace(/\.png$/, "");
  const found = pictured.find((page) => page.id === id);
  const event = content.find("event", id);
  return new ImageResponse(
    <Picture
      title={found ? content.label(id) : content.get("story", "short-answer").title}
      {...(event && { event })}
      kind={found?.kind}
    />,
    {
      width: 1200,
      height: 630,
      fonts: [
        { name: "Serif", data: serif, weight: 600 },
        { name: "Serif", data: serifExtended, weight: 600 },
        { name: "Sans", data: sans, weight: 400 },
      ],
    },
  );
}
