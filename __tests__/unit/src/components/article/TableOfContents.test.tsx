import { load, type CheerioAPI } from "cheerio";
import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TableOfContents } from "../../../../../src/components/article/TableOfContents";

const entries = [
  { id: "isi-apa-itu", text: "Apa itu?", depth: 2 },
  { id: "isi-skill", text: "Skill & <alat>", depth: 2 },
  { id: "isi-hard", text: "Hard skill", depth: 3 },
];

function render(shown: typeof entries): CheerioAPI {
  return load(renderToStaticMarkup(<TableOfContents entries={shown} />));
}

test("is a named navigation whose nested list leads to every section", () => {
  const $ = render(entries);
  expect($("nav").attr("aria-label")).toBe("Daftar isi");
  const links = $("nav a")
    .toArray()
    .map((link) => [$(link).attr("href"), $(link).text()]);
  expect(links).toEqual([
    ["#isi-apa-itu", "Apa itu?"],
    ["#isi-skill", "Skill & <alat>"],
    ["#isi-hard", "Hard skill"],
  ]);
  expect($("nav > div > ol > li > ol a").attr("href")).toBe("#isi-hard");
  expect($("nav ol ol")).toHaveLength(1);
});

test("says a section's standard name before the writer's own", () => {
  const labelled = entries.map((entry, index) => ({ ...entry, label: index === 1 ? "Keterampilan" : "" }));
  const texts = render(labelled)("nav a")
    .toArray()
    .map((link) => render(labelled)(link).text());
  expect(texts).toEqual(["Apa itu?", "Keterampilan\u00a0· Skill & <alat>", "Hard skill"]);
});

test("is folded away to begin with, and right before its list", () => {
  const $ = render(entries);
  expect($("details[open]")).toHaveLength(0);
  expect($("details > summary").text()).toBe("Daftar isi");
  expect($("details + div ol")).not.toHaveLength(0);
});

test("says nothing of fewer than two sections", () => {
  expect(render(entries.slice(0, 1))("nav")).toHaveLength(0);
  expect(render([])("body").text()).toBe("");
});
