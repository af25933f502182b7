import { toImagePlace } from "./markdown/toImagePlace";
import type { ParsedArticle } from "./parseArticle";
import { findFieldPlace } from "./problems/findFieldPlace";

/** The picture that front matter names, as a body of its own for `resolveHtml`: the cover is a figure like any other. */
export function toCover(
  article: Pick<ParsedArticle, "file" | "frontMatter" | "places">,
): Pick<ParsedArticle, "file" | "html" | "images" | "links"> | null {
  const { cover } = article.frontMatter;
  if (cover === null) return null;
  const { src, alt, credit = null } = cover;
  return {
    file: article.file,
    html: `<!--${toImagePlace({ src, alt, title: credit, lazy: false, block: true })}-->`,
    images: [{ target: src, ...findFieldPlace(article, "cover.src") }],
    links: [],
  };
}
