import type { Profile } from "../profile/Profile";
import { toProfileName } from "../profile/profileNames";
import { toSalaryRow, type SalaryRow } from "../salary/SalaryRow";

/** What of a figure of pay a comparison shows. */
export type ComparableFigure = Omit<SalaryRow, "sourceUrl" | "note">;

/** A text, and what is said of it in small print. */
type NotedText = { text: string; note: string | null };

/** The facts of a career that are compared. It is JSON for the comparison of any two. */
export type ComparableCareer = {
  /** In addresses of comparisons */
  name: string;
  title: string;
  /** Path prefix included */
  href: string;
  summary: string | null;
  tasks: readonly string[];
  day: readonly NotedText[];
  salary: readonly ComparableFigure[];
  hard: readonly string[];
  tools: readonly string[];
  soft: readonly string[];
  routes: readonly NotedText[];
  majors: readonly string[];
  levels: readonly NotedText[];
  pros: readonly string[];
  cons: readonly string[];
  fits: readonly string[];
  fitsNot: readonly string[];
  /** Careers that one goes on to */
  onward: readonly { title: string; href: string }[];
};

/** What can be absent is `null` from GraphQL, and `undefined` in a node. */
type Loose<Value> = Value extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Loose<Value[Key]> | undefined }
    : Value;

type ComparedFields = "tasks" | "day" | "skills" | "routes" | "majors" | "levels" | "pros" | "cons" | "fit";

/** Front matter as a node or a query has it. */
export type ComparableFrontMatter = Loose<Pick<Profile, ComparedFields>> & {
  readonly summary?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly salary?: readonly Readonly<Partial<SalaryRow>>[] | null | undefined;
};

type Named = Pick<ComparableCareer, "name" | "title" | "href" | "onward">;

/** Front matter to what is compared. */
export function toComparableCareer(named: Named, facts: ComparableFrontMatter): ComparableCareer {
  const { skills, fit } = facts;
  const hard = skills?.hard ?? [];
  return {
    ...named,
    summary: facts.summary ?? facts.description ?? null,
    tasks: facts.tasks ?? [],
    day: (facts.day ?? []).map(({ time, activity }) => ({ text: activity ?? "", note: time ?? null })),
    salary: (facts.salary ?? []).map((row) => {
      const { sourceUrl: _, note: __, ...figure } = toSalaryRow(row);
      return figure;
    }),
    hard: hard.map(({ name }) => name ?? ""),
    tools: [...new Set(hard.flatMap(({ tools }) => tools ?? []))],
    soft: skills?.soft ?? [],
    routes: mergeRoutes((facts.routes ?? []).map(({ type, title }) => [type ?? "", title ?? null])),
    majors: facts.majors ?? [],
    levels: (facts.levels ?? []).map(({ name, years }) => ({ text: name ?? "", note: years ?? null })),
    pros: facts.pros ?? [],
    cons: facts.cons ?? [],
    fits: fit?.yes ?? [],
    fitsNot: fit?.no ?? [],
  };
}

/** One line for each kind of way in, with the names of all that are of it. */
function mergeRoutes(routes: readonly (readonly [type: string, title: string | null])[]): NotedText[] {
  const titles = new Map<string, string[]>();
  for (const [type, title] of routes)
    titles.set(type, [...(titles.get(type) ?? []), ...(title === null ? [] : [title])]);
  return [...titles].map(([type, names]) => ({
    text: toProfileName("route", type),
    note: names.length > 0 ? names.join("; ") : null,
  }));
}
