import { formatSalaryLine } from "../../../src/lib/salary/formatSalary";
import { pickSalary, toSalaryRow, type SalaryRow } from "../../../src/lib/salary/SalaryRow";
import { toFieldPath } from "../../../src/lib/listPaths";
import type { ShareCard } from "./ShareImage";

/** What a picture tells of an article. */
type SharedArticle = {
  path: string;
  title: string;
  excerpt: string;
  frontMatter: {
    field: string | null;
    summary: string | null;
    description: string | null;
    /** What a row doesn't say is absent, as its writer left it */
    salary: readonly Partial<SalaryRow>[] | null;
  };
};

type Site = { name: string; tagline: string; description: string; subject: string };
type Field = { key: string; name: string; description: string };

/** A picture for the index, for each field's list and for each article, by the path of the page. */
export function buildShareCards(
  articles: readonly SharedArticle[],
  { fields, site, tokens }: { fields: readonly Field[]; site: Site; tokens: Tokens },
): Map<string, ShareCard> {
  const names = new Map(fields.map(({ key, name }) => [key, name]));
  const frame = (field: string | null): Pick<ShareCard, "siteName" | "colours"> => ({
    siteName: site.name,
    colours: findColours(tokens, field),
  });
  return new Map<string, ShareCard>([
    [
      "/",
      {
        ...frame(null),
        kicker: `${capitalize(site.subject)} dalam Bahasa Indonesia`,
        title: site.tagline,
        summary: site.description,
        salary: null,
      },
    ],
    ...fields.map(({ key, name, description }): [string, ShareCard] => [
      toFieldPath(key),
      { ...frame(key), kicker: `Bidang ${site.subject}`, title: name, summary: description, salary: null },
    ]),
    ...articles.map(({ path, title, excerpt, frontMatter }): [string, ShareCard] => {
      const { field, summary, description, salary } = frontMatter;
      const row = pickSalary((salary ?? []).map(toSalaryRow));
      const kicker = (field !== null && names.get(field)) || `Panduan ${site.subject}`;
      return [
        path,
        {
          ...frame(field),
          kicker,
          title,
          summary: summary ?? description ?? excerpt,
          salary: row && formatSalaryLine(row),
        },
      ];
    }),
  ]);
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function findColours({ palette, accents }: Tokens, field: string | null): ShareCard["colours"] {
  const accent = accents[field ?? ""] ?? "terracotta";
  const find = (name: string): string => palette[name] ?? "";
  return {
    paper: find("paper"),
    ink: find("ink"),
    inkSoft: find("ink-soft"),
    line: find("line"),
    accent: find(accent),
    wash: find(`${accent}-wash`),
  };
}

/** The colours of the design, for what is drawn at build time. */
export type Tokens = {
  /** Light palette: name to hex colour */
  palette: Readonly<Record<string, string>>;
  /** Name of the palette's colour by a field's key */
  accents: Readonly<Record<string, string>>;
};

/**
 * Reads `src/styles/tokens.css`, the one place that has the colours.
 *
 * @throws Error when it isn't written as expected
 */
export function parseTokens(css: string): Tokens {
  const light = css.slice(0, css.indexOf("}"));
  const palette = Object.fromEntries(
    [...light.matchAll(/--palette-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  ) as Record<string, string>;
  const accents = Object.fromEntries(
    [...css.matchAll(/\[data-field="([^"]+)"\] \{\s*--accent: var\(--palette-([a-z-]+)\);/g)].map(
      ([, field, name]) => [field, name],
    ),
  ) as Record<string, string>;
  if (!palette["paper"] || Object.keys(accents).length === 0)
    throw new Error("src/styles/tokens.css has no palette, or no accent of a field.");
  return { palette, accents };
}
