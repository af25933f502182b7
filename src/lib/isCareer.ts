/** Of an article, what tells whether it is about one career. */
type Article = { slug: string | null; path: string; frontMatter: { kind: string | null } };

/** Whether an article is about one career, and stands at its own address. */
export function isCareer<Found extends Article>(article: Found): article is Found & { slug: string } {
  const { slug, path, frontMatter } = article;
  return slug !== null && path === `${slug}/` && isCareerKind(frontMatter.kind);
}

/** Whether an article of that kind is about a career: one that says nothing else is. */
export function isCareerKind(kind: string | null | undefined): boolean {
  return (kind ?? "career") === "career";
}
