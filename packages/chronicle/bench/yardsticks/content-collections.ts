import { defineCollection, defineConfig } from "@content-collections/core";
import { compileMarkdown } from "@content-collections/markdown";
import * as z from "zod";
import { folders, schemasFor } from "./schemas.mjs";

const schemas = schemasFor(z);

export default defineConfig({
  content: [
    ...folders.map((folder) =>
      defineCollection({
        name: folder,
        directory: `corpus/${folder}`,
        include: "*.yaml",
        parser: "yaml",
        schema: schemas[folder],
      }),
    ),
    defineCollection({
      name: "stories",
      directory: "corpus/stories",
      include: "*.md",
      schema: schemas.stories.extend({ content: z.string() }),
      transform: async (document, context) => ({ ...document, html: await compileMarkdown(context, document) }),
    }),
  ],
});
