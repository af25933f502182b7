type Article = Pick<NonNullable<Queries.ArticlePageQuery["article"]>, "frontMatter" | "excerpt">;

/** What search results and shared links show. */
export function toDescription({ frontMatter, excerpt }: Article): string {
  return frontMatter.description ?? frontMatter.summary ?? excerpt;
}
