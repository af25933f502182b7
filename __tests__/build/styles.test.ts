import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import postcss from "postcss";
import { fixturePublic } from "../support/fixtureSite";
import { pageKinds } from "../support/pageKinds";

/** The selectors of a stylesheet, as they are written. */
function findSelectors(css: string): string[] {
  const selectors: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    selectors.push(...rule.selectors);
  });
  return selectors;
}

/** What a selector needs on a page, whatever state its elements are in. */
const withoutStates = (selector: string): string =>
  selector.replace(
    /::?(?!is\b|where\b|not\b|has\b|first-child|last-child|nth-|empty\b)[a-z-]+(?:\([^()]*\))?/g,
    "",
  ) || "*";

let whole: string[];

beforeAll(async () => {
  const [file, ...others] = (await readdir(fixturePublic)).filter((name) => /^styles\..*\.css$/.test(name));
  expect(others).toEqual([]);
  whole = findSelectors(await readFile(join(fixturePublic, file ?? ""), "utf8"));
  expect(whole.length).toBeGreaterThan(200);
});

test.each(pageKinds)(
  "%s carries every rule of the site's stylesheet that fits something on it",
  async (path) => {
    const file = path === "/tidak-ada/" ? "404.html" : `${path}index.html`;
    const $ = load(await readFile(join(fixturePublic, file), "utf8"));
    const carried = new Set(findSelectors($("style").text()));
    const lacking = whole.filter(
      (selector) => !carried.has(selector) && $(withoutStates(selector)).length > 0,
    );
    expect(lacking).toEqual([]);
  },
);
