import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { folders, schemasFor } from "../schemas.mjs";

const schemas = schemasFor(z, [z.date()]);

export const collections = Object.fromEntries([
  ...folders.map((folder) => [
    folder,
    defineCollection({ loader: glob({ pattern: "*.yaml", base: `corpus/${folder}` }), schema: schemas[folder] }),
  ]),
  ["stories", defineCollection({ loader: glob({ pattern: "*.md", base: "corpus/stories" }), schema: schemas.stories })],
]);
