import { toProfileName } from "../profile/profileNames";
import { formatMoney } from "../salary/formatMoney";
import { formatPayPeriod, formatSalary } from "../salary/formatSalary";
import { rankSalary } from "../salary/SalaryRow";
import type { ComparableCareer, ComparableFigure } from "./ComparableCareer";
import type { Line } from "./Comparison";

/** Figures of one career that are shown; its article has them all. */
const maxFigures = 4;

/** What the careers' figures of pay say, side by side. */
type PayComparison = {
  /** A list of lines for each career */
  lines: Line[][];
  /** Why the figures are not of one kind; empty where they are */
  warnings: string[];
};

/**
 * Figures of pay on one scale, a month's rupiah. A yearly one stays what it is, and its twelfth, marked as reckoned by
 * us, gives its place on the scale; other currencies have no place on it.
 */
export function comparePay(careers: readonly Pick<ComparableCareer, "salary" | "href">[]): PayComparison {
  const shown = careers.map(({ salary }) => pickFigures(salary));
  const all = shown.flat();
  const highest = Math.max(0, ...all.filter(isRupiah).flatMap(toMonthly));
  return {
    lines: careers.map(({ salary, href }, index) => {
      const figures = shown[index] ?? [];
      const rest = salary.length - figures.length;
      return [
        ...figures.map((figure) => toLine(figure, highest)),
        ...(rest > 0 ? [{ text: `${rest} angka lain ada di artikelnya`, href }] : []),
      ];
    }),
    warnings: findWarnings(all),
  };
}

/** The figures of the career itself, those that say most first; of the whole industry only where there are no others. */
function pickFigures(salary: readonly ComparableFigure[]): ComparableFigure[] {
  const own = rankSalary(salary);
  return (own.length > 0 ? own : salary).slice(0, maxFigures);
}

const isRupiah = ({ currency }: ComparableFigure): boolean => currency === "IDR";

/** The amounts of a figure by month. */
function toMonthly({ min, max, average, median, figure, period }: ComparableFigure): number[] {
  return [min, max, average, median, figure]
    .filter((amount) => amount !== null)
    .map((amount) => (period === "year" ? amount / 12 : amount));
}

function toLine(figure: ComparableFigure, highest: number): Line {
  const { level, label, scope, region, source, asOf, period, currency } = figure;
  const amounts = formatSalary(figure).map(({ amount, kind }) =>
    kind === null ? amount : `${kind} ${amount}`,
  );
  const monthly = toMonthly(figure);
  const [lowest, top] = [Math.min(...monthly), Math.max(...monthly)];
  const toScale = (amount: number): number => Math.round((amount / highest) * 1000);
  const twelfth = [...new Set([lowest, top])].map((amount) => formatMoney(roundTo3(amount), currency));
  return {
    text: `${amounts.join(", ")} ${formatPayPeriod(period)}`,
    notes: [
      ...(period === "year" ? [`≈ ${twelfth.join("–")} per bulan, dibagi dua belas oleh kami`] : []),
      toProfileName("level", level) + (label === null ? "" : `: ${label}`),
      ...(region === "Indonesia" ? [] : [region]),
      ...(scope === "industry" ? ["Seluruh industri IT, bukan khusus profesi ini"] : []),
      `${source}, ${asOf.slice(0, 4)}`,
    ],
    ...(isRupiah(figure) && monthly.length > 0
      ? { bar: { from: toScale(lowest), to: toScale(top), approximate: period === "year" } }
      : {}),
  };
}

/** To three digits that say something, as a twelfth is never exact. */
function roundTo3(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 2);
  return Math.round(amount / unit) * unit;
}

function findWarnings(figures: readonly ComparableFigure[]): string[] {
  const differ = (key: keyof ComparableFigure): boolean => new Set(figures.map((row) => row[key])).size > 1;
  const years = figures.map(({ asOf }) => asOf.slice(0, 4)).sort();
  return [
    ...(differ("scope")
      ? ["Cakupannya tidak sama: ada yang khusus profesinya, ada yang seluruh industri IT."]
      : []),
    ...(differ("region") ? ["Wilayah atau kelompok pegawainya tidak sama."] : []),
    ...(differ("period") ? ["Ada angka yang di sumbernya per tahun."] : []),
    ...(differ("currency") ? ["Mata uangnya tidak sama."] : []),
    ...(years[0] === years.at(-1) ? [] : [`Tahunnya tidak sama: ${years[0]} sampai ${years.at(-1)}.`]),
  ];
}
