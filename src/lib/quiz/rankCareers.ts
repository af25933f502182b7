import type { Answer } from "./answers";
import { traitKeys, type Trait, type TraitScores } from "./traits";

/** A career that the quiz may lead to. */
export type QuizCareer = {
  slug: string;
  title: string;
  weights: TraitScores;
};

/** A career with how alike its weights and the answers are, -1 to 1, in hundredths. */
type RankedCareer<Career> = { career: Career; score: number };

/** What the answers lead to. */
export type QuizResult<Career> =
  /** Fewer than nine answers, or none about one trait */
  | { kind: "tooFew" }
  /** All traits liked alike: no career is nearer than another */
  | { kind: "uniform"; scores: TraitScores }
  /** No career is near */
  | { kind: "flat"; scores: TraitScores }
  /** The nearest three, and whatever ties with the third */
  | { kind: "ranked"; scores: TraitScores; nearest: RankedCareer<Career>[] };

const fewestAnswers = 9;
const fewestNearest = 3;
/** Below this the best career is hardly nearer than any: a decision of the editors. */
const lowestTop = 0.3;

/**
 * The careers nearest to what somebody likes: Pearson's correlation between the six traits and a career's six weights, so
 * that the pattern counts and not how high the answers are. Rounded before ranking: a difference that nobody could see
 * is a tie. The order in which the statements were answered makes no difference.
 *
 * @param statements the trait that each statement is about
 * @param answers one for each statement
 */
export function rankCareers<Career extends QuizCareer>(
  statements: readonly { trait: Trait }[],
  answers: readonly Answer[],
  careers: readonly Career[],
): QuizResult<Career> {
  const scores = findTraitScores(statements, answers);
  if (scores === null || answers.filter((answer) => answer !== null).length < fewestAnswers)
    return { kind: "tooFew" };
  if (new Set(traitKeys.map((trait) => scores[trait])).size === 1) return { kind: "uniform", scores };

  const ranked = careers
    .map((career) => ({ career, score: correlate(scores, career.weights) }))
    .sort((a, b) => b.score - a.score || (a.career.title < b.career.title ? -1 : 1));
  const last = ranked[Math.min(fewestNearest, ranked.length) - 1];
  if (last === undefined || (ranked[0]?.score ?? 0) < lowestTop) return { kind: "flat", scores };
  return { kind: "ranked", scores, nearest: ranked.filter(({ score }) => score >= last.score) };
}

/** The mean answer for each trait, -2 to 2; `null` where one has none. */
function findTraitScores(
  statements: readonly { trait: Trait }[],
  answers: readonly Answer[],
): TraitScores | null {
  const means = traitKeys.map((trait) => {
    const own = answers.filter((answer, index) => answer !== null && statements[index]?.trait === trait);
    return [trait, own.reduce((sum: number, answer) => sum + (answer ?? 0), 0) / own.length] as const;
  });
  if (means.some(([, mean]) => Number.isNaN(mean))) return null;
  return Object.fromEntries(means) as Record<Trait, number>;
}

/** Pearson's correlation in hundredths; 0 for weights that are all the same. */
function correlate(a: TraitScores, b: TraitScores): number {
  const toDeviations = (scores: TraitScores): number[] => {
    const values = traitKeys.map((trait) => scores[trait]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [left, right] = [toDeviations(a), toDeviations(b)];
  const sumOf = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const size = Math.sqrt(sumOf(left, left) * sumOf(right, right));
  return size === 0 ? 0 : Math.round((sumOf(left, right) / size) * 100) / 100;
}
