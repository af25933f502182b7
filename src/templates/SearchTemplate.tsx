import { withPrefix, type PageProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { ToolScript } from "../components/head/ToolScript";
import { Layout } from "../components/layout/Layout";
import { BrowseLists } from "../components/search/BrowseLists";
import { SearchAnswer } from "../components/search/SearchAnswer";
import { SearchBox } from "../components/search/SearchBox";
import { toTermPath } from "../lib/entryPaths";
import { toFieldPath } from "../lib/listPaths";
import type { SearchContext } from "../lib/pageContexts";
import { sitePages } from "../lib/sitePages";
import { homeCrumb } from "./pageFrame";

/** The search: a question is answered by `src/enhance/search.ts`; the page itself lists everything. */
export default function SearchTemplate({ pageContext }: PageProps<object, SearchContext>) {
  const { searchFile, fields, terms } = pageContext;
  return (
    <Layout homeHref={withPrefix("/")}>
      <SearchBox
        action={withPrefix(sitePages.search.path)}
        dataHref={withPrefix(searchFile)}
        home={homeCrumb()}
        fields={fields.flatMap(({ key, name }) => (key === null ? [] : [{ key, name }]))}
      />
      <SearchAnswer />
      <BrowseLists
        careers={fields.map(({ key, name, articles: { shown, count } }) => ({
          heading: name,
          field: key,
          links: shown.map(({ path, title }) => ({ name: title, href: withPrefix(path) })),
          ...(count > shown.length && {
            more: {
              name: `Semua ${count} artikel`,
              href: withPrefix(key === null ? sitePages.home.path : toFieldPath(key)),
            },
          }),
        }))}
        terms={terms.map(({ key, term }) => ({
          name: term,
          href: withPrefix(toTermPath(key)),
        }))}
      />
    </Layout>
  );
}

export function Head() {
  return (
    <>
      <PageHead
        description="Cari karier, jurusan, alat, atau istilah IT dengan bahasamu sendiri."
        title="Cari"
      />
      <ToolScript homeHref={withPrefix("/")} tool="search" />
    </>
  );
}
