import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { buildGuidePage } from "../../../../gatsby/pages/buildGuidePage";
import { words } from "../../../../plugins/gatsby-transformer-article";

const $ = load(buildGuidePage(readFileSync("docs/panduan-menulis.md", "utf8")));

test("the guide has its title as the only h1", () => {
  expect($("h1").text()).toBe("Panduan menulis");
  expect($("h1")).toHaveLength(1);
});

test.each(Object.keys(words))("the code %s has an anchor", (code) => {
  expect($(`[id="isi-${code}"]`).text()).toBe(code);
});

test("links within the guide lead somewhere", () => {
  const dead = $('a[href^="#"]')
    .toArray()
    .map((link) => ($(link).attr("href") ?? "").slice(1))
    .filter((id) => $(`[id="${id}"]`).length === 0);
  expect(dead).toEqual([]);
});
