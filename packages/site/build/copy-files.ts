import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutFonts, cutPictureFont } from "./cut-fonts.ts";

/** What the compiler leaves out and an app needs beside the modules: styles, the templates of citations, and fonts in the parts that are used. */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

cpSync(join(root, "src/style"), join(dist, "style"), { recursive: true });
writeFileSync(join(dist, "no-tokens.css"), "");
// A declaration that imports a style says nothing to a type, and sends its reader looking for a module.
const layout = join(dist, "pages/layout.d.ts");
writeFileSync(layout, readFileSync(layout, "utf8").replace(/^import "[^"]+\.css";\n/gm, ""));
mkdirSync(join(dist, "fonts"), { recursive: true });
await cutFonts(root, join(dist, "fonts"));
for (const family of ["source-serif-4", "source-sans-3"])
  copyFont(`@fontsource-variable/${family}`, "LICENSE", `LICENSE-${family}`);
for (const style of ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"])
  await cutPictureFont(root, join(dist, "fonts"), "source-sans-3", "SourceSans3", style);
await cutPictureFont(root, join(dist, "fonts"), "source-serif-4", "SourceSerif4", "600SemiBold");

function copyFont(from: string, name: string, as = name): void {
  const folder = join(root, "node_modules", from);
  cpSync(name === "LICENSE" ? join(folder, name) : join(folder, "files", name), join(dist, "fonts", as));
}
