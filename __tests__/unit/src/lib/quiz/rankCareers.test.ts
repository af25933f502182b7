import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createRandom } from "../../../../slow/createRandom";
import interests from "../../../../fixtures/described-interests.json";
import type { Answer } from "../../../../../src/lib/quiz/answers";
import { rankCareers, type QuizCareer } from "../../../../../src/lib/quiz/rankCareers";
import { traitKeys, type Trait, type TraitScores } from "../../../../../src/lib/quiz/traits";

/** The shipped statements and weights. */
const data = parse(readFileSync("content/_data/quiz.yaml", "utf8")) as {
  statements: { trait: Trait; text: string }[];
  weights: Record<string, TraitScores>;
};
const { statements } = data;
const careers: QuizCareer[] = Object.entries(data.weights).map(([slug, weights]) => ({
  slug,
  title: slug,
  weights,
}));

const toAnswers = (likes: Readonly<Record<string, number>>): Answer[] => {
  const letters: Readonly<Record<Trait, string>> = {
    build: "B",
    data: "D",
    design: "R",
    people: "M",
    systems: "S",
    checks: "U",
  };
  return statements.map(({ trait }) => (likes[letters[trait]] ?? 0) as Answer);
};

const findNearest = (answers: readonly Answer[], among = careers): string[] => {
  const result = rankCareers(statements, answers, among);
  return result.kind === "ranked" ? result.nearest.map(({ career }) => career.slug) : [];
};

const random = createRandom(26);
const randomAnswers = (): Answer[] => statements.map(() => (Math.floor(random() * 5) - 2) as Answer);

test.each(interests)("$person", ({ answers, expected }) => {
  const nearest = findNearest(toAnswers(answers));

  expect(expected.some((slug) => nearest.includes(slug))).toBe(true);
});

test("each career comes first for somebody, none for more than 15 % of 20,000 random answers", () => {
  const firsts = new Map<string, number>();
  for (let round = 0; round < 20_000; round += 1) {
    const [first] = findNearest(randomAnswers());
    if (first !== undefined) firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }

  expect([...firsts.keys()].sort()).toEqual(careers.map(({ slug }) => slug).sort());
  expect([...firsts].filter(([, count]) => count > 3_000)).toEqual([]);
});

test("no two careers have weights of the same pattern", () => {
  const alike = careers.flatMap((one) =>
    careers
      .filter(({ slug }) => slug > one.slug)
      .filter((other) => {
        const answers = statements.map(({ trait }) => (one.weights[trait] - 1) as Answer);
        const scores = rankCareers(statements, answers, [one, other]);
        return scores.kind === "ranked" && scores.nearest.every(({ score }) => score === 1);
      })
      .map(({ slug }) => `${one.slug} ${slug}`),
  );

  expect(alike).toEqual([]);
});

test("the order of the statements makes no difference", () => {
  const answers = randomAnswers();
  const order = statements.map((_, index) => index).sort((a, b) => ((a * 7) % 12) - ((b * 7) % 12));

  expect(
    rankCareers(
      order.map((index) => statements[index] as { trait: Trait }),
      order.map((index) => answers[index] ?? null),
      careers,
    ),
  ).toEqual(rankCareers(statements, answers, careers));
});

test("the same answer to all gives no ranking", () => {
  expect(rankCareers(statements, Array<Answer>(12).fill(2), careers).kind).toBe("uniform");
});

test("fewer than nine answers, or a trait without any, give no ranking", () => {
  const eight = toAnswers({ B: 2, D: 1, R: -1, M: 1, S: -2, U: 0 }).map((answer, index) =>
    index < 8 ? answer : null,
  );
  const withoutData = toAnswers({ B: 2, R: -1, M: 1, S: -2, U: 0 }).map((answer, index) =>
    statements[index]?.trait === "data" ? null : answer,
  );

  expect(rankCareers(statements, eight, careers).kind).toBe("tooFew");
  expect(rankCareers(statements, withoutData, careers).kind).toBe("tooFew");
});

test("a low top is no ranking, and neither is a site without careers", () => {
  const [one] = careers.filter(({ slug }) => slug === "ui-ux-designer");

  expect(
    rankCareers(statements, toAnswers({ B: 2, D: 2, S: 2, U: 2, R: -2, M: -2 }), one ? [one] : []).kind,
  ).toBe("flat");
  expect(rankCareers(statements, toAnswers({ B: 2 }), []).kind).toBe("flat");
});

test("what ties with the third is shown with it", () => {
  const weights = Object.fromEntries(
    traitKeys.map((trait) => [trait, trait === "build" ? 2 : 0]),
  ) as TraitScores;
  const five = ["e", "b", "a", "d", "c"].map((slug) => ({ slug, title: slug, weights }));

  expect(findNearest(toAnswers({ B: 2 }), five)).toEqual(["a", "b", "c", "d", "e"]);
});
