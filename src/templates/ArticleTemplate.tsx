import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { ArticleContext } from "../lib/pageContexts";
import { ArticleMeta } from "../components/article/ArticleMeta";
import { ArticleNeighbours } from "../components/onward/ArticleNeighbours";
import { ComparisonLinks } from "../components/onward/ComparisonLinks";
import { DraftMark } from "../components/problems/DraftMark";
import { SaveOffline } from "../components/article/SaveOffline";
import { ShareRow } from "../components/article/ShareRow";
import { TableOfContents } from "../components/article/TableOfContents";
import { TopicList } from "../components/onward/TopicList";
import { PageHead } from "../components/head/PageHead";
import { StructuredData } from "../components/head/StructuredData";
import { Breadcrumbs } from "../components/layout/Breadcrumbs";
import { Layout } from "../components/layout/Layout";
import { LinkCards } from "../components/cards/LinkCards";
import { MarkButton } from "../components/mark/MarkButton";
import { ProblemBanner } from "../components/problems/ProblemBanner";
import { Glance } from "../components/profile/Glance";
import { ArticleBody } from "../components/profile/ArticleBody";
import { toCareerName } from "../lib/compare/comparePaths";
import { isCareerKind } from "../lib/isCareer";
import { toFieldPath } from "../lib/listPaths";
import { placeSections, type PageItem } from "../lib/profile/placeSections";
import { findProfileSections } from "../lib/profile/profileSections";
import { buildArticleGraph } from "../lib/structuredData/buildArticleGraph";
import { toEditUrl } from "../lib/toEditUrl";
import { codesPath } from "../lib/openData/openDataFiles";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import * as styles from "./ArticleTemplate.module.css";
import {
  toArticleFacts,
  toDescription,
  toGlance,
  toNeighbour,
  toRelatedCards,
  toTopics,
} from "./articleViews";
import { homeCrumb, toFeedLinks, toShare } from "./pageFrame";

/** One article: its prose, and the facts of the career that it is about. */
export default function ArticleTemplate({
  data,
  pageContext,
}: PageProps<Queries.ArticlePageQuery, ArticleContext>) {
  const { article, related } = data;
  if (!article) return null;
  const { field, frontMatter } = article;
  // The excerpt, which lists fall back to, would say here what the prose is about to say.
  const lead = frontMatter.summary ?? frontMatter.description;
  const sections = findProfileSections(frontMatter, article.anchors);
  const { items, rest, labels } = placeSections(article.parts, sections);
  const apart = rest.map((section) => ({ section, namedBy: "heading" as const }));
  const url = toUrl(withPrefix(article.path));
  const fieldCrumb = field && { name: field.name, href: withPrefix(toFieldPath(field.key)) };
  return (
    <Layout homeHref={withPrefix("/")}>
      <div data-field={field?.key}>
        <article>
          <ProblemBanner problems={pageContext.problems ?? []} />
          <header className={styles.header}>
            <div className={styles.top}>
              <Breadcrumbs crumbs={[homeCrumb(), ...(fieldCrumb ? [fieldCrumb] : [])]} />
              {sections.length > 0 && isCareerKind(frontMatter.kind) && (
                <MarkButton name={toCareerName(article.path.slice(0, -1))} title={article.title} />
              )}
            </div>
            <h1>
              {article.title}
              {frontMatter.draft && <DraftMark />}
            </h1>
            {lead !== null && <p className={styles.summary}>{lead}</p>}
            <Glance {...toGlance(article, pageContext, sections)} />
            <ArticleMeta
              aliases={frontMatter.aliases ?? []}
              authors={pageContext.authors.map(({ name, path, url }) => ({
                name,
                href: path === null ? url : withPrefix(path),
              }))}
              date={frontMatter.date}
              readingMinutes={article.readingMinutes}
              reviewed={frontMatter.reviewed}
              updated={frontMatter.updated}
            />
            <span className={styles.address}>{url}</span>
          </header>
          <div className={styles.columns}>
            <TableOfContents
              entries={[
                ...items.flatMap(toOwnEntry),
                ...article.headings.map((heading) => ({ ...heading, label: labels.get(heading.id) })),
                ...apart.flatMap(toOwnEntry),
              ]}
            />
            <div className={styles.body}>
              {article.coverHtml !== null && (
                <div className={styles.cover} dangerouslySetInnerHTML={{ __html: article.coverHtml }} />
              )}
              <ArticleBody
                facts={{
                  profile: frontMatter,
                  oldSalary: pageContext.oldSalary,
                  notes: data.allBlockNote.nodes,
                  codesHref: withPrefix(codesPath),
                }}
                items={[...items, ...apart]}
              />
            </div>
          </div>
        </article>
        <div className={styles.after}>
          <ShareRow title={article.title} url={url} />
          <SaveOffline offlineHref={withPrefix(sitePages.offline.path)} />
          <TopicList topics={toTopics(frontMatter.tags ?? [])} />
          <p>
            <a href={toEditUrl(article.file)}>Sunting artikel ini</a> ·{" "}
            <a href={withPrefix(pageContext.askPath)}>Tanya atau lapor</a>
          </p>
          <LinkCards cards={toRelatedCards(related)} heading="Baca juga" id="terkait" />
          <ComparisonLinks
            comparisons={pageContext.comparisons.map(({ path, title }) => ({
              href: withPrefix(path),
              title,
            }))}
          />
          <ArticleNeighbours
            next={toNeighbour(pageContext.next)}
            previous={toNeighbour(pageContext.previous)}
          />
        </div>
      </div>
    </Layout>
  );
}

/** A block under a heading of its own, for the table of contents; one among the text stands before its first heading. */
function toOwnEntry(item: PageItem) {
  if ("html" in item || item.namedBy !== "heading") return [];
  return { id: item.section.id, text: item.section.title, depth: 2 };
}

export function Head({
  data: { article },
  location,
  pageContext,
}: HeadProps<Queries.ArticlePageQuery, ArticleContext>) {
  if (!article) return null;
  const url = toUrl(location.pathname);
  return (
    <>
      <PageHead
        description={toDescription(article)}
        feeds={toFeedLinks("/")}
        share={toShare(article.path, {
          published: article.frontMatter.date,
          modified: article.frontMatter.updated,
        })}
        title={article.title}
        url={url}
      />
      <StructuredData graph={buildArticleGraph(toArticleFacts(article, pageContext, url))} />
    </>
  );
}

export const query = graphql`
  query ArticlePage($id: String!, $related: [String!]!) {
    article(id: { eq: $id }) {
      file
      path
      title
      excerpt
      readingMinutes
      parts: markedParts {
        html
        facts
        factsHeading
      }
      coverHtml
      anchors
      headings {
        depth
        id
        text
      }
      frontMatter {
        description
        summary
        kind
        date
        updated
        reviewed {
          date
          by
        }
        draft
        tags
        aliases
        ...CareerProfile
      }
      field {
        key
        name
      }
    }
    allBlockNote {
      nodes {
        key
        text
      }
    }
    related: articles(ids: $related) {
      ...ArticleCard
    }
  }
`;
