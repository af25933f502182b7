import { findGroups, splitStyles } from "../../../../gatsby/publish/splitStyles";

const css = [
  "@layer base,prose;",
  "@font-face{font-family:x;src:url(x.woff2)}",
  "@layer base{body{margin:0}}",
  "@layer prose{.hljs-title{color:red}.prose{max-width:66ch}}",
  "@layer prose{.prose :is(th,td){top:1px}.callout .hljs-x{top:2px}.prose .toggle{top:3px}.prose summary{top:4px}}",
  ".layout_0{display:grid}",
  ".profile_a{width:100%}",
  "@media print{.layout_1{display:none}.profile_b{display:block}}",
  "@media (forced-colors:active){.listing_0{color:red}}",
].join("");

const { base, groups } = splitStyles(css);
const all = [base, ...groups.map((group) => group.css)].join("");

test("every rule is in one part, and only there", () => {
  for (const selector of [
    "body",
    ".hljs-title",
    ".prose",
    ".layout_0",
    ".profile_a",
    ".layout_1",
    ".profile_b",
    ".listing_0",
    "td)",
    ".hljs-x",
    ".toggle",
  ]) {
    expect(all.split(`${selector}{`)).toHaveLength(2);
  }
});

test("what has no selector is in the base alone", () => {
  expect(base).toContain("@layer base,prose;");
  expect(base).toContain("@font-face{");
  for (const group of groups) expect(group.css).not.toMatch(/@font-face|@layer base,prose/);
});

test("a rule keeps the conditions and the layer it stands in", () => {
  expect(all).toContain("@layer prose{.hljs-title{color:red}}");
  expect(all).toContain("@media print{.profile_b{display:block}}");
});

test("a folder that is new is a group of its own, carried only where the markup asks for it", () => {
  const { base, groups } = splitStyles(".quiz_0{color:green}.quiz_1{top:1px}");
  expect(base).toBe("");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.name).toBe("quiz");
  expect(findGroups('<main class="layout_0">').has("quiz")).toBe(false);
  expect(findGroups('<p class="layout_0 quiz_1">').has("quiz")).toBe(true);
});

test("a rule that names a base component with another one is the other one's", () => {
  const { base, groups } = splitStyles(".layout_0 .quiz_0{color:green}");
  expect(base).toBe("");
  expect(groups).toHaveLength(1);
});

test("nothing empty is left", () => {
  expect(base).not.toContain("forced-colors");
  expect(all).not.toMatch(/\{\}/);
});

test("a page asks for a part by what is in its markup", () => {
  const find = (html: string) =>
    groups.filter(({ name }) => findGroups(html).has(name)).map((group) => group.css);
  expect(find('<main class="layout_0">')).toEqual([]);
  expect(find('<div class="x profile_a">')).toEqual([expect.stringContaining(".profile_a{")]);
  expect(find("<table><tr><td>")).toEqual([expect.stringContaining("td){")]);
  expect(find('<details class="article_2">')).toEqual([]);
  expect(find("<details><summary>")).toEqual([expect.stringContaining("summary{")]);
  expect(find('<table class="profile_a">')).toEqual([expect.stringContaining(".profile_a{")]);
  expect(find('<div class="callout">')).toEqual([expect.stringContaining(".callout")]);
  expect(find('<span class="hljs-title">')).toEqual([expect.stringContaining(".hljs-title")]);
});
