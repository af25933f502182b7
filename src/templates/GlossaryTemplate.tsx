import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { GlossaryList, type GlossaryEntry } from "../components/glossary/GlossaryList";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { toEntryId } from "../lib/entryPaths";
import type { GlossaryContext } from "../lib/pageContexts";
import { formatSearch } from "../lib/search/searchState";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

/** Every term, each with an anchor that articles lead to. */
export default function GlossaryTemplate({ pageContext }: PageProps<object, GlossaryContext>) {
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Kata-kata yang sering muncul di dunia IT, dijelaskan pendek-pendek, beserta karier yang memakainya."
        page={1}
        title="Daftar istilah"
      />
      <GlossaryList entries={pageContext.terms.map(toEntry)} />
    </Layout>
  );
}

function toEntry({
  key,
  term,
  aliases,
  english,
  definition,
  seeAlso,
  articles: { shown, count },
}: GlossaryContext["terms"][number]): GlossaryEntry {
  const known = [term, ...aliases].map((name) => name.toLowerCase());
  const isNew = english !== null && !known.includes(english.toLowerCase());
  return {
    id: toEntryId(key),
    term,
    otherNames: [
      ...aliases.map((name) => ({ name, isEnglish: false })),
      ...(isNew ? [{ name: english, isEnglish: true }] : []),
    ],
    definition,
    seeAlso: seeAlso.map((other) => ({ name: other.term, href: `#${toEntryId(other.key)}` })),
    articles: shown.map(({ path, title }) => ({ name: title, href: withPrefix(path) })),
    more:
      count > shown.length
        ? {
            name: `${count - shown.length} artikel lain`,
            href: withPrefix(`${sitePages.search.path}${formatSearch({ query: term })}`),
          }
        : null,
  };
}

export function Head({ location }: HeadProps) {
  return (
    <PageHead
      description="Arti istilah-istilah IT dalam Bahasa Indonesia, pendek dan jelas, beserta karier yang memakainya."
      share={toShare("/")}
      title="Daftar istilah IT"
      url={toUrl(location.pathname)}
    />
  );
}
