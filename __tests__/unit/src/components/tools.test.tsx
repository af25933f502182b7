import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CompareChoice } from "../../../../src/components/compare/CompareChoice";
import { CareerMap } from "../../../../src/components/map/CareerMap";
import { Quiz } from "../../../../src/components/quiz/Quiz";
import { buildMap } from "../../../../src/lib/map/buildMap";
import { traitKeys } from "../../../../src/lib/quiz/traits";

const career = {
  name: "qa-engineer",
  slug: "qa-engineer",
  title: "QA Engineer",
  href: "/qa-engineer/",
  field: null,
  near: ["tidak-ada"],
  levels: [],
  why: "Teliti.",
  hasProject: false,
  weights: { build: 2, data: 0, design: 0, people: 0, systems: 0, checks: 0 },
};

/** The tools of a site with the seed alone. */
describe("with one career", () => {
  test("the comparison says that it takes two", () => {
    const html = renderToStaticMarkup(<CompareChoice careers={[career]} factsHref="/" />);
    expect(html).toContain("Baru ada satu karier");
    expect(html).not.toContain("<select");
  });

  test("the map has it, and no neighbours", () => {
    const html = renderToStaticMarkup(
      <CareerMap compareHref="/bandingkan/" fields={new Map()} map={buildMap([career])} />,
    );
    expect(html).toContain("QA Engineer");
    expect(html).not.toContain("Tetangga");
  });

  test("the quiz asks, and says which traits point to no career here", () => {
    const statements = traitKeys.map((trait) => ({ trait, text: `Suka ${trait}` }));
    const html = renderToStaticMarkup(
      <Quiz careers={[career]} compareHref="/bandingkan/" statements={statements} />,
    );
    expect(html.match(/<fieldset/g)).toHaveLength(statements.length);
    expect(html.match(/belum ada kariernya di sini/g)).toHaveLength(traitKeys.length - 1);
  });
});

test("without careers each tool says what is missing", () => {
  expect(renderToStaticMarkup(<CompareChoice careers={[]} factsHref="/" />)).toContain(
    "Belum ada artikel karier",
  );
  expect(renderToStaticMarkup(<Quiz careers={[]} compareHref="/" statements={[]} />)).toContain(
    "menunggu artikelnya",
  );
});
