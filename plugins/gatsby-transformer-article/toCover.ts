import { toImagePlace } from "./markdown/toImagePlace";
import type { ParsedArticle } from "./parseArticle";

/** The picture that front matter names, as a body of its own for `resolveHtml`: the cover is a figure like any other. */
export function toCover({
  file,
  frontMatter,
  places,
}: ParsedArticle): Pick<ParsedArticle, "file" | "html" | "images" | "links"> | null {
  const { cover } = frontMatter;
  if (cover === null) return null;
  const { src, alt, credit = null } = cover;
  const { line, column } = places.find(({ field }) => field === "cover.src") ?? { line: 1, column: 1 };
  return {
    file,
    html: `<!--${toImagePlace({ src, alt, title: credit, lazy: false, block: true })}-->`,
    images: [{ target: src, line, column }],
    links: [],
  };
}
