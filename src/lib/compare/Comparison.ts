import type { ComparableCareer } from "./ComparableCareer";
import { comparePay } from "./comparePay";

/** Where an amount lies, in thousandths of the scale; one figure alone has both ends there. */
export type Bar = { from: number; to: number; approximate: boolean };

/** One thing that is said of a career. */
export type Line = { text: string; notes?: readonly string[]; href?: string; bar?: Bar };

/** Lines under a title. */
export type Group = {
  title: string | null;
  lines: readonly Line[];
  /** Whether another career has the very same lines */
  shared?: true;
};

/** One attribute of the careers. */
export type Row = {
  key: string;
  title: string;
  /** What must be known before the cells are read */
  notes: readonly string[];
  /** Whether all careers say the same */
  same: boolean;
  /** One for each career, empty where its article says nothing */
  cells: readonly (readonly Group[])[];
};

/** Careers attribute by attribute; an attribute that none of them has is left out. */
export function buildComparison(careers: readonly ComparableCareer[]): Row[] {
  const pay = comparePay(careers);
  const hasPay = pay.lines.some((lines) => lines.length > 0);
  const rows: Omit<Row, "same">[] = [
    toRow("tasks", "Yang dikerjakan", careers, ({ summary, tasks }) => [
      group(null, summary === null ? [] : [summary]),
      group("Tugasnya", tasks),
    ]),
    toRow("day", "Satu hari kerja", careers, ({ day }) => [{ title: null, lines: day.map(toTimedLine) }]),
    {
      key: "pay",
      title: "Gaji",
      notes: hasPay
        ? [
            "Semua batang memakai satu skala, rupiah per bulan.",
            ...pay.warnings,
            ...(pay.warnings.length > 0 ? ["Karena itu, jangan dibaca sebagai peringkat."] : []),
          ]
        : [],
      cells: pay.lines.map((lines) => (lines.length > 0 ? [{ title: null, lines }] : [])),
    },
    {
      key: "skills",
      title: "Keterampilan",
      notes: [],
      cells: splitShared(careers, [
        { title: "Teknis", pick: ({ hard }) => hard },
        { title: "Alat", pick: ({ tools }) => tools },
        { title: "Nonteknis", pick: ({ soft }) => soft },
      ]),
    },
    toRow("routes", "Jalur masuk", careers, ({ routes }) => [
      { title: null, lines: routes.map(toNotedLine) },
    ]),
    {
      key: "majors",
      title: "Jurusan yang dekat",
      notes: [],
      cells: splitShared(careers, [{ title: "Hanya di sini", pick: ({ majors }) => majors }]),
    },
    toRow("levels", "Jenjang", careers, ({ levels }) => [{ title: null, lines: levels.map(toNotedLine) }]),
    toRow("prosAndCons", "Suka dan duka", careers, ({ pros, cons }) => [
      group("Suka", pros),
      group("Duka", cons),
    ]),
    toRow("fit", "Cocok buat siapa", careers, ({ fits, fitsNot }) => [
      group("Cocok kalau kamu…", fits),
      group("Kurang cocok kalau kamu…", fitsNot),
    ]),
    toRow("onward", "Tetangga dan langkah berikutnya", careers, ({ onward }) => [
      { title: null, lines: onward.map(({ title, href }) => ({ text: title, href })) },
    ]),
  ];
  return rows
    .filter(({ cells }) => cells.some((groups) => groups.length > 0))
    .map((row) => ({ ...row, same: new Set(row.cells.map((cell) => JSON.stringify(cell))).size === 1 }));
}

function toRow(
  key: string,
  title: string,
  careers: readonly ComparableCareer[],
  toGroups: (career: ComparableCareer) => Group[],
): Omit<Row, "same"> {
  return { key, title, notes: [], cells: careers.map((career) => withLines(toGroups(career))) };
}

const group = (title: string | null, texts: readonly string[]): Group => ({
  title,
  lines: texts.map((text) => ({ text })),
});

const withLines = (groups: readonly Group[]): Group[] => groups.filter(({ lines }) => lines.length > 0);

type Noted = { text: string; note: string | null };

const toNotedLine = ({ text, note }: Noted): Line => ({ text, ...(note !== null && { notes: [note] }) });

const toTimedLine = ({ text, note }: Noted): Line => ({ text: note === null ? text : `${note}: ${text}` });

type List = { title: string; pick: (career: ComparableCareer) => readonly string[] };

/** Lists of names, those that another career has as well taken together before the others. */
function splitShared(careers: readonly ComparableCareer[], lists: readonly List[]): Group[][] {
  const owners = new Map<string, number>();
  for (const career of careers) {
    const own = new Set(lists.flatMap(({ pick }) => pick(career)).map(toKey));
    for (const key of own) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  const isShared = (name: string): boolean => (owners.get(toKey(name)) ?? 0) > 1;
  return careers.map((career) => {
    const shared = lists.flatMap(({ pick }) => pick(career).filter(isShared));
    return withLines([
      { ...group(careers.length > 2 ? "Ada juga di karier lain" : "Ada di keduanya", shared), shared: true },
      ...lists.map(({ title, pick }) =>
        group(
          title,
          pick(career).filter((name) => !isShared(name)),
        ),
      ),
    ]);
  });
}

/** `Power BI` and `power-bi` are one name. */
const toKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9+#]+/g, " ");
