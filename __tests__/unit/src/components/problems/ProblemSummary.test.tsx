import { load } from "cheerio";
import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ProblemSummary } from "../../../../../src/components/problems/ProblemSummary";

const counts = { error: 1, warning: 2, info: 0 };
const first = { severity: "error", line: 2, message: "`slug` tidak boleh memuat spasi." } as const;
const file = { file: "a/index.md", href: "/_masalah/a/index/", counts, first };

const render = (props: Partial<React.ComponentProps<typeof ProblemSummary>>) =>
  load(renderToStaticMarkup(<ProblemSummary counts={counts} fileCount={1} files={[file]} {...props} />));

test("is not there without a problem", () => {
  expect(render({ files: [], fileCount: 0 })("body").html()).toBe("");
});

test("leads from each file to its page, and says the worst of it", () => {
  const $ = render({});
  expect($("section").attr("aria-label")).toBe("Masalah di semua berkas");
  expect($('[role="status"]').text()).toBe("1 salah, 2 perhatian di 1 berkas");
  expect($("li a").attr("href")).toBe("/_masalah/a/index/");
  expect($("li").text()).toContain("Baris 2: slug tidak boleh memuat spasi. (1 salah, 2 perhatian)");
});

test("names a file that makes no page, without a link", () => {
  const $ = render({ files: [{ ...file, file: "_data/fields.yaml", href: null }] });
  expect($("a")).toHaveLength(0);
  expect($("li").text()).toContain("_data/fields.yaml");
});

test("counts files that it does not list", () => {
  expect(render({ fileCount: 1001 })("section").text()).toContain("1000 berkas lagi");
});
