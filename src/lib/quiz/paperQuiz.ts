import { traitKeys, type Trait, type TraitScores } from "./traits";

/** What stands for each trait on paper: the first letters of build, data, design (rancang), people (manusia), systems, checks (uji). */
export const traitLetters: Readonly<Record<Trait, string>> = {
  build: "B",
  data: "D",
  design: "R",
  people: "M",
  systems: "S",
  checks: "U",
};

/** Points of an answer on paper, from the first to the last: whole numbers without a minus. */
export const paperPoints = [0, 1, 2, 3, 4] as const;

/** What to reckon for one career: `start`, plus each trait's points so many times, minus all points so many times. */
export type PaperRow = {
  start: number;
  adds: { trait: Trait; times: number }[];
  minus: number;
};

/**
 * How large the numbers of a career's row are. The larger, the nearer paper comes to the quiz on the screen, and the more
 * there is to add: 0010 in docs/decisions/ has what was measured.
 */
const scale = 4.6;

/** What somebody gets who likes everything equally, so that hardly any result is below nought. */
export const paperMiddle = 50;

/** Two statements of a trait, each answered in the middle. */
const middlePoints = 4;

/**
 * A career's row. The quiz on the screen ranks by Pearson's correlation. For one reader that is, but for a factor that
 * all careers share, a sum of the reader's points, each times how far the career's weight is from its own mean, over the
 * size of all these. Whole numbers in that ratio rank nearly alike.
 */
export function buildPaperRow(weights: TraitScores): PaperRow {
  const mean = traitKeys.reduce((sum, trait) => sum + weights[trait], 0) / traitKeys.length;
  const size = Math.hypot(...traitKeys.map((trait) => weights[trait] - mean));
  // All alike: nothing tells this career from the middle.
  if (size === 0) return { start: paperMiddle, adds: [], minus: 0 };
  const adds = traitKeys
    .map((trait) => ({ trait, times: Math.round((scale * weights[trait]) / size) }))
    .filter(({ times }) => times > 0);
  const minus = Math.round((scale * mean) / size);
  const added = adds.reduce((sum, { times }) => sum + times, 0);
  return { start: paperMiddle + middlePoints * (traitKeys.length * minus - added), adds, minus };
}

/** The points of each trait, 0 to 8, and of all. */
export function addPoints(
  statements: readonly { trait: Trait }[],
  points: readonly number[],
): { traits: TraitScores; all: number } {
  const traits = Object.fromEntries(
    traitKeys.map((trait) => [
      trait,
      points.reduce((sum, own, index) => (statements[index]?.trait === trait ? sum + own : sum), 0),
    ]),
  ) as Record<Trait, number>;
  return { traits, all: points.reduce((sum, own) => sum + own, 0) };
}

/** What a reader reckons for one career. */
export function scoreOnPaper(
  { start, adds, minus }: PaperRow,
  { traits, all }: ReturnType<typeof addPoints>,
): number {
  return adds.reduce((sum, { trait, times }) => sum + times * traits[trait], start) - minus * all;
}

/** A row as it stands on paper: `48 + 4B + 2D + 2S − 2J`, J being all points. */
export function formatPaperRow({ start, adds, minus }: PaperRow): string {
  const times = (count: number, letter: string): string => `${count === 1 ? "" : count}${letter}`;
  return [
    String(start),
    ...adds.map((add) => `+ ${times(add.times, traitLetters[add.trait])}`),
    ...(minus > 0 ? [`− ${times(minus, "J")}`] : []),
  ].join(" ");
}
