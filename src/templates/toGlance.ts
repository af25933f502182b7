import { withPrefix } from "gatsby";
import type { ComponentProps } from "react";
import type { ArticleContext } from "../lib/pageContexts";
import type { Glance } from "../components/profile/Glance";
import { toFieldPath } from "../lib/listPaths";
import { findProfileSections } from "../lib/profile/profileSections";
import { formatSalaryAge } from "../lib/salary/formatSalary";
import { pickSalary } from "../lib/salary/SalaryRow";

/** Query result and page context to view model. */
export function toGlance(
  { anchors, field, frontMatter }: NonNullable<Queries.ArticlePageQuery["article"]>,
  { oldSalary }: ArticleContext,
): ComponentProps<typeof Glance> {
  const rows = frontMatter.salary ?? [];
  const salary = pickSalary(rows);
  return {
    aliases: frontMatter.aliases ?? [],
    field: field && { name: field.name, href: withPrefix(toFieldPath(field.key)) },
    salary,
    salaryAge: salary && formatSalaryAge(salary, rows, oldSalary),
    salaryHref: `#${findProfileSections(frontMatter, anchors).find(({ key }) => key === "salary")?.id ?? ""}`,
    routes: (frontMatter.routes ?? []).map(({ type }) => type),
    majors: frontMatter.majors ?? [],
    fit: frontMatter.fit?.yes ?? [],
  };
}
