import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { MajorList, type MajorEntry } from "../components/majors/MajorList";
import { toEntryId } from "../lib/entryPaths";
import type { ArticleLink, MajorsContext } from "../lib/pageContexts";
import { formatSearch } from "../lib/search/searchState";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

const toNamedLink = ({ path, title }: ArticleLink) => ({ name: title, href: withPrefix(path) });

/** Which careers each major leads to, and the reverse. */
export default function MajorsTemplate({ pageContext }: PageProps<object, MajorsContext>) {
  const { majors, careers } = pageContext;
  const toEntries = (school: "smk" | "kampus"): MajorEntry[] =>
    majors
      .filter((major) => major.school === school)
      .map(({ key, name, fullName, careers: { shown, count } }) => ({
        id: toEntryId(key),
        name,
        fullName,
        careers: shown.map(toNamedLink),
        more:
          count > shown.length
            ? {
                name: `Semua ${count} karier`,
                href: withPrefix(`${sitePages.search.path}${formatSearch({ query: name })}`),
              }
            : null,
      }));
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Jurusanmu bisa ke mana saja, dan jurusan apa yang dekat dengan karier yang kamu incar. Disusun dari artikel tiap karier."
        page={1}
        title="Karier menurut jurusan"
      />
      <MajorList
        careers={careers.shown.map((career) => ({
          ...toNamedLink(career),
          majors: career.majors.map(({ key, name, school }) => ({
            name: school === "smk" ? `SMK ${name}` : name,
            href: `#${toEntryId(key)}`,
          })),
        }))}
        groups={[
          { id: "smk", heading: "Dari SMK", majors: toEntries("smk") },
          { id: "kampus", heading: "Dari kampus", majors: toEntries("kampus") },
        ]}
      />
    </Layout>
  );
}

export function Head({ location }: HeadProps) {
  return (
    <PageHead
      description="Karier IT yang bisa ditempuh dari jurusanmu, di SMK atau kampus, dan jurusan yang dekat dengan tiap karier."
      share={toShare("/")}
      title="Karier menurut jurusan"
      url={toUrl(location.pathname)}
    />
  );
}
