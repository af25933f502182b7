import { withPrefix } from "gatsby";
import type { ComponentProps } from "react";
import type { ArticleContext } from "../../gatsby/pages/PageSpec";
import type { Glance } from "../components/profile/Glance";
import { toFieldPath } from "../lib/listPaths";
import { findProfileSections } from "../lib/profile/profileSections";
import { pickSalary } from "../lib/salary/pickSalary";

/** Query result and page context to view model. */
export function toGlance(
  { field, frontMatter }: NonNullable<Queries.ArticlePageQuery["article"]>,
  { oldSalary }: ArticleContext,
): ComponentProps<typeof Glance> {
  const rows = frontMatter.salary ?? [];
  const salary = pickSalary(rows);
  return {
    aliases: frontMatter.aliases ?? [],
    field: field && { name: field.name, href: withPrefix(toFieldPath(field.key)) },
    salary,
    isOldSalary: salary !== null && oldSalary[rows.indexOf(salary)] === true,
    salaryHref: `#${findProfileSections(frontMatter).find(({ key }) => key === "salary")?.id ?? ""}`,
    routes: (frontMatter.routes ?? []).map(({ type }) => type),
    majors: frontMatter.majors ?? [],
    fit: frontMatter.fit?.yes ?? [],
  };
}
