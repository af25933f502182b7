import { isCareerKind } from "../isCareer";
import { formatSalaryLine, listPayNotes, type SalaryLine } from "../salary/formatSalary";
import { pickSalary } from "../salary/SalaryRow";
import type { Profile } from "./Profile";
import { toProfileName } from "./profileNames";
import type { ProfileSection, ProfileSectionKey } from "./profileSections";

/** One answer of an article's first screen. */
export type GlanceFact = {
  /** The block that says more */
  key: ProfileSectionKey;
  name: string;
  value: string;
  /** What the value must not be read without */
  note: string | null;
  /** Id of the block; `null` where the article has none */
  id: string | null;
};

type Facts = Pick<Profile, "tasks" | "salary" | "routes" | "majors" | "fit"> & {
  /** `null` stands for `career` */
  kind: string | null;
};

/** What pupils ask first, in the order in which they ask it; of a career also that nobody knows what it pays. */
export function buildGlance(
  { kind, tasks, salary, routes, majors, fit }: Facts,
  sections: readonly ProfileSection[],
  oldSalary: readonly boolean[],
): GlanceFact[] {
  const ids = new Map(sections.map(({ key, id }) => [key, id]));
  const toFact = (key: ProfileSectionKey, name: string, value: string, note: string | null = null) =>
    value === "" ? [] : [{ key, name, value, note, id: ids.get(key) ?? null }];

  const work = toFact("tasks", "Kerjanya", shorten(tasks ?? [], 1, "tugas lain"));
  const ways = [
    ...toFact(
      "routes",
      "Jalur masuk",
      [...new Set((routes ?? []).map(({ type }) => toProfileName("route", type)))].join(", "),
    ),
    ...toFact("majors", "Jurusan", shorten(majors ?? [], 3, "lagi")),
    ...toFact("fit", "Cocok kalau…", (fit?.yes ?? []).slice(0, 1).join("")),
  ];
  const rows = salary ?? [];
  if (rows.length === 0 && work.length + ways.length === 0) return [];
  const row = pickSalary(rows);
  const line = row && formatSalaryLine(row);
  const pay = line
    ? toFact("salary", "Gaji", line.monthly, formatNote(line, oldSalary[rows.indexOf(row)] === true))
    : isCareerKind(kind)
      ? toFact("salary", "Gaji", "belum ada angka tepercaya")
      : [];
  return [...work, ...pay, ...ways];
}

/** `2024 (data lama) · rata-rata · Survei Satu` */
function formatNote(line: SalaryLine, isOld: boolean): string {
  return listPayNotes({ ...line, year: `${line.year}${isOld ? " (data lama)" : ""}` }).join(" · ");
}

/** The first few, and how many there are beside them. */
function shorten(items: readonly string[], count: number, rest: string): string {
  const more = items.length - count;
  const first = items.slice(0, count).join(", ");
  return more > 0 ? `${first}, dan ${more} ${rest}` : first;
}
