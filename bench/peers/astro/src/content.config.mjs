import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

export const collections = {
  articles: defineCollection({
    loader: glob({
      pattern: "**/index.md",
      base: "./src/content/articles",
      generateId: ({ data }) => data.slug.slice(1),
    }),
    schema: z.object({ title: z.string(), date: z.coerce.date(), description: z.string().optional() }),
  }),
};
