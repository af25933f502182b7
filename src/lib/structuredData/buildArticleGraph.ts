import type {
  BlogPosting,
  BreadcrumbList,
  Graph,
  MonetaryAmount,
  MonetaryAmountDistribution,
  Occupation,
} from "schema-dts";
import { findCurrentSalary, type SalaryRow } from "../salary/SalaryRow";
import { toBreadcrumbList } from "./toBreadcrumbList";

/** What a page says of its article, for machines: each value is one that readers see as well. */
export type ArticleFacts = {
  title: string;
  description: string;
  /** Absolute */
  url: string;
  /** `YYYY-MM-DD` */
  date: string | null;
  /** `YYYY-MM-DD` */
  updated: string | null;
  authors: readonly { name: string; url: string | null }[];
  /** The site: its name, and the absolute url of its index */
  site: { name: string; url: string; language: string };
  /** The field's name and the absolute url of its page */
  field: { name: string; url: string } | null;
  /** The career that the article is about; `null` for guides and plain articles */
  career: {
    aliases: readonly string[];
    summary: string | null;
    tasks: readonly string[];
    skills: readonly string[];
    /** Codes of occupations, each with the taxonomy that it is of */
    codes: readonly { value: string; taxonomy: string }[];
    salary: readonly SalaryRow[];
  } | null;
};

/** One article as a graph of schema.org: the posting, the way to it, and the occupation where it is about one. */
export function buildArticleGraph(facts: ArticleFacts): Graph {
  return {
    "@context": "https://schema.org",
    "@graph": [
      toPosting(facts),
      toBreadcrumbs(facts),
      ...(facts.career ? [toOccupation(facts, facts.career)] : []),
    ],
  };
}

function toPosting({ title, description, url, date, updated, authors, site }: ArticleFacts): BlogPosting {
  return {
    "@type": "BlogPosting",
    "@id": `${url}#artikel`,
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    inLanguage: site.language,
    isPartOf: { "@type": "WebSite", name: site.name, url: site.url },
    ...(date !== null && { datePublished: date }),
    ...(updated !== null && { dateModified: updated }),
    ...(authors.length > 0 && {
      author: authors.map(({ name, url: home }) => ({
        "@type": home === null && name === site.name ? ("Organization" as const) : ("Person" as const),
        name,
        ...(home !== null && { url: home }),
      })),
    }),
  };
}

function toBreadcrumbs({ title, url, site, field }: ArticleFacts): BreadcrumbList {
  return toBreadcrumbList([
    { name: site.name, item: site.url },
    ...(field ? [{ name: field.name, item: field.url }] : []),
    { name: title, item: url },
  ]);
}

function toOccupation(
  { title, url }: ArticleFacts,
  { aliases, summary, tasks, skills, codes, salary }: NonNullable<ArticleFacts["career"]>,
): Occupation {
  // Figures of the whole industry are not this occupation's.
  // A search engine shows a figure by itself, without the page's word that it is old.
  const pay = findCurrentSalary(salary).flatMap(toPay);
  return {
    "@type": "Occupation",
    "@id": `${url}#profesi`,
    name: title,
    mainEntityOfPage: url,
    occupationLocation: { "@type": "Country", name: "Indonesia" },
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(summary !== null && { description: summary }),
    ...(tasks.length > 0 && { responsibilities: [...tasks] }),
    ...(skills.length > 0 && { skills: [...skills] }),
    ...(codes.length > 0 && {
      occupationalCategory: codes.map(({ value, taxonomy }) => ({
        "@type": "CategoryCode" as const,
        codeValue: value,
        inCodeSet: { "@type": "CategoryCodeSet" as const, name: taxonomy },
      })),
    }),
    ...(pay.length > 0 && { estimatedSalary: pay }),
  };
}

/** Each figure as its source means it: only a median is one; a range and an average are not. */
function toPay(row: SalaryRow): (MonetaryAmount | MonetaryAmountDistribution)[] {
  const { min, max, average, median, figure, currency, period } = row;
  const name = `${row.region}, ${row.asOf}: ${row.source}`;
  const unitText = period === "year" ? "YEAR" : "MONTH";
  const toAmount = (value: object): MonetaryAmount => ({
    "@type": "MonetaryAmount",
    name,
    currency,
    value: { "@type": "QuantitativeValue", ...value, unitText },
  });
  return [
    ...(min === null && max === null
      ? []
      : [toAmount({ ...(min !== null && { minValue: min }), ...(max !== null && { maxValue: max }) })]),
    ...[average, figure].filter((amount) => amount !== null).map((value) => toAmount({ value })),
    ...(median === null
      ? []
      : [
          {
            "@type": "MonetaryAmountDistribution" as const,
            name,
            currency,
            duration: period === "year" ? "P1Y" : "P1M",
            median,
          },
        ]),
  ];
}
