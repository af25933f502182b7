import type { Answer } from "./answers";
import type { QuizCareer, QuizResult } from "./rankCareers";
import { traitKeys, traits, type Trait } from "./traits";

/** A result in words. */
export type Outcome<Career> = {
  lead: string;
  careers: { career: Career; reason: string; tied: boolean }[];
  /** `value` from -2 to 2; none where there are too few answers */
  bars: { name: string; value: number; words: string }[];
};

const leads = {
  tooFew:
    "Jawabanmu belum cukup untuk dibandingkan. Isi sedikitnya sembilan, dengan tiap sifat kerja terjawab.",
  uniform:
    "Jawabanmu sama untuk semua sifat kerja, jadi tidak ada yang lebih dekat. Coba pilih lebih berani.",
  flat: "Belum ada yang menonjol. Itu wajar; lihat enam sifat kerjamu, lalu jelajahi dari situ.",
  ranked: "Yang paling dekat dengan jawabanmu, bukan ramalan:",
} as const;

/** A result in words, with reasons from the reader's own answers. */
export function describeResult<Career extends QuizCareer>(
  statements: readonly { trait: Trait; text: string }[],
  answers: readonly Answer[],
  result: QuizResult<Career>,
): Outcome<Career> {
  const bars =
    result.kind === "tooFew"
      ? []
      : traitKeys.map((trait) => ({
          name: traits[trait],
          value: result.scores[trait],
          words: describeScore(result.scores[trait]),
        }));
  if (result.kind !== "ranked") return { lead: leads[result.kind], careers: [], bars };
  const careers = result.nearest.map(({ career, score }) => {
    const liked = statements
      .filter(({ trait }, index) => (answers[index] ?? 0) > 0 && career.weights[trait] > 0)
      .map(({ text }) => text.charAt(0).toLowerCase() + text.slice(1));
    const reason =
      liked.length > 0
        ? `Karena kamu menjawab suka ${formatList(liked)}.`
        : "Karena yang kurang kamu sukai juga jarang ada di sini.";
    const tied = result.nearest.filter((other) => other.score === score).length > 1;
    return { career, reason, tied };
  });
  return { lead: leads.ranked, careers, bars };
}

function describeScore(score: number): string {
  if (score >= 1.5) return "suka sekali";
  if (score >= 0.5) return "suka";
  if (score > -0.5) return "biasa saja";
  return score > -1.5 ? "kurang suka" : "tidak suka";
}

/** `a, b, dan c` */
function formatList(texts: readonly string[]): string {
  const [last = "", ...others] = [...texts].reverse();
  return others.length === 0
    ? last
    : `${others.reverse().join(", ")}${others.length > 1 ? "," : ""} dan ${last}`;
}
