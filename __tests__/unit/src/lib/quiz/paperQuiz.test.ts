import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createRandom } from "../../../../slow/createRandom";
import type { Answer } from "../../../../../src/lib/quiz/answers";
import {
  addPoints,
  buildPaperRow,
  formatPaperRow,
  paperMiddle,
  scoreOnPaper,
} from "../../../../../src/lib/quiz/paperQuiz";
import { rankCareers } from "../../../../../src/lib/quiz/rankCareers";
import type { Trait, TraitScores } from "../../../../../src/lib/quiz/traits";

/** The shipped statements and weights. */
const { statements, weights } = parse(readFileSync("content/_data/quiz.yaml", "utf8")) as {
  statements: { trait: Trait }[];
  weights: Record<string, TraitScores>;
};
const careers = Object.entries(weights).map(([slug, own]) => ({ slug, title: slug, weights: own }));

/** The careers with the highest number on paper. */
function findFirst(answers: readonly Exclude<Answer, null>[]): string[] {
  const points = addPoints(
    statements,
    answers.map((answer) => answer + 2),
  );
  const scores = careers.map(({ weights: own }) => scoreOnPaper(buildPaperRow(own), points));
  const most = Math.max(...scores);
  return careers.filter((_, index) => scores[index] === most).map(({ slug }) => slug);
}

test("the first on paper is among the first three on the screen for 95 % of 200 people", () => {
  const random = createRandom(45);
  let compared = 0;
  let alike = 0;
  for (let person = 0; person < 200; person += 1) {
    const answers = statements.map(() => (Math.floor(random() * 5) - 2) as Exclude<Answer, null>);
    const online = rankCareers(statements, answers, careers);
    // Where the screen ranks nothing there is nothing to differ from.
    if (online.kind !== "ranked") continue;
    compared += 1;
    const nearest = new Set(online.nearest.map(({ career }) => career.slug));
    if (findFirst(answers).every((slug) => nearest.has(slug))) alike += 1;
  }
  expect(compared).toBeGreaterThan(180);
  expect(alike / compared).toBeGreaterThanOrEqual(0.95);
});

test("every row is short, and of whole numbers that need no minus before the last step", () => {
  for (const { weights: own } of careers) {
    const { start, adds, minus } = buildPaperRow(own);
    expect([start, minus, ...adds.map(({ times }) => times)].every(Number.isInteger)).toBe(true);
    expect(Math.max(minus, ...adds.map(({ times }) => times))).toBeLessThanOrEqual(5);
    expect(adds.length).toBeLessThanOrEqual(4);
    expect(start).toBeGreaterThan(0);
  }
});

test("who answers in the middle throughout gets the middle for every career", () => {
  const points = addPoints(
    statements,
    statements.map(() => 2),
  );
  for (const { weights: own } of careers) expect(scoreOnPaper(buildPaperRow(own), points)).toBe(paperMiddle);
});

test("a row is written as it is reckoned", () => {
  const row = {
    start: 48,
    adds: [{ trait: "build", times: 4 } as const, { trait: "checks", times: 1 } as const],
  };
  expect(formatPaperRow({ ...row, minus: 2 })).toBe("48 + 4B + U − 2J");
  expect(formatPaperRow({ ...row, minus: 0 })).toBe("48 + 4B + U");
});
