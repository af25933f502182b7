import { withPrefix } from "gatsby";
import type { ArticleCardProps } from "../components/listing/ArticleCard";

type ListedArticle = Queries.IndexPageQuery["allArticle"]["nodes"][number];

/** Query result to view model. */
export function toArticleCard(article: ListedArticle): ArticleCardProps {
  return {
    href: withPrefix(article.path),
    title: article.title,
    summary: article.frontMatter.description ?? article.excerpt,
    date: article.frontMatter.date,
    readingMinutes: article.readingMinutes,
    field: article.field?.name ?? null,
    draft: article.frontMatter.draft ?? false,
  };
}
