import { defineCollection, defineConfig, s } from "velite";
import { folders, schemasFor } from "./schemas.mjs";

const schemas = schemasFor(s);
const name = (folder) => folder.charAt(0).toUpperCase() + folder.slice(1);

export default defineConfig({
  root: "corpus",
  output: { data: "velite", assets: "velite/assets", clean: true },
  collections: Object.fromEntries([
    ...folders.map((folder) => [
      folder,
      defineCollection({ name: name(folder), pattern: `${folder}/*.yaml`, schema: schemas[folder] }),
    ]),
    [
      "stories",
      defineCollection({
        name: "Stories",
        pattern: "stories/*.md",
        schema: schemas.stories.extend({ content: s.markdown() }),
      }),
    ],
  ]),
});
