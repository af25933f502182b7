import { load } from "cheerio";
import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CompareChoice } from "../../../../../src/components/compare/CompareChoice";

const render = (count: number) =>
  load(
    renderToStaticMarkup(
      <CompareChoice
        careers={Array.from({ length: count }, (_, index) => ({
          name: `k${index}`,
          title: `Karier ${index}`,
        }))}
        factsHref="/x/"
      />,
    ),
  );

test.each([
  [0, "Belum ada artikel karier di situs ini. Perbandingan butuh sedikitnya dua."],
  [1, "Baru ada satu karier di situs ini. Perbandingan butuh sedikitnya dua."],
])("with %d careers it says what is missing", (count, words) => {
  const $ = render(count);
  expect($("select")).toHaveLength(0);
  expect($.text()).toBe(words);
});

test("with two careers one can choose", () => {
  const $ = render(2);
  expect($("option")).toHaveLength(9);
  expect($("[data-compare=choice]").attr("data-facts")).toBe("/x/bandingkan/data/*.json");
});
