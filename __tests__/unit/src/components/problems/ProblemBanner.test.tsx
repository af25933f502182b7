import { load } from "cheerio";
import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ProblemBanner } from "../../../../../src/components/problems/ProblemBanner";

type Problems = React.ComponentProps<typeof ProblemBanner>["problems"];

const problem = {
  severity: "error",
  code: "slug-space",
  file: "a/index.md",
  line: 2,
  column: 7,
  message: "`slug` tidak boleh memuat spasi.",
  fix: 'Tulis: `slug: "/a-b"`.',
  frame: [
    { line: 1, text: "---", mark: null },
    { line: 2, text: 'slug: "/a b"', mark: 6 },
  ],
  guideHref: "/_panduan/#isi-slug-space",
} as const;

const render = (problems: Problems) => load(renderToStaticMarkup(<ProblemBanner problems={problems} />));

test("is not there without a problem", () => {
  expect(render([])("body").html()).toBe("");
});

test("names severity, place, message, fix and explanation, in words", () => {
  const $ = render([problem, { ...problem, severity: "warning", line: 9 }, { ...problem, severity: "info" }]);
  expect($("section").attr("aria-label")).toBe("Masalah di artikel ini");
  expect($('[role="status"]').text()).toBe("1 salah, 1 perhatian, 1 info di artikel ini");
  expect($("section").text()).toContain("a/index.md");
  const items = $("ol > li");
  expect(items.toArray().map((item) => $(item).find("strong").first().text())).toEqual([
    "Salah",
    "Perhatian",
    "Info",
  ]);
  const first = items.first();
  expect(first.text()).toContain("Baris 2, kolom 7");
  expect(first.text()).toContain("slug tidak boleh memuat spasi.");
  expect(first.text()).toContain('Tulis: slug: "/a-b".');
  expect(first.find("a").attr("href")).toBe("/_panduan/#isi-slug-space");
});

test("tells severities apart by shape as well as by colour", () => {
  const $ = render((["error", "warning", "info"] as const).map((severity) => ({ ...problem, severity })));
  const shapes = $("svg path")
    .toArray()
    .map((path) => $(path).attr("d"));
  expect(new Set(shapes).size).toBe(3);
});

test("shows the lines, with a caret below the place", () => {
  const lines = render([problem])("pre").text().split("\n");
  expect(lines.slice(0, 3)).toEqual(["1---", '2slug: "/a b"', "      ^"]);
});

test("shows no frame where there are no lines", () => {
  expect(render([{ ...problem, frame: [] }])("pre")).toHaveLength(0);
});

test("shows what a writer typed as text", () => {
  const $ = render([{ ...problem, message: "Nilai `<img src=x>` salah." }]);
  expect($("img")).toHaveLength(0);
  expect($("code").text()).toContain("<img src=x>");
});
