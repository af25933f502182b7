import { words } from "../../../../../plugins/gatsby-transformer-article/problems/words";
import { buildProblemGroups } from "../../../../../scripts/buildProblemGroups";

const all = buildProblemGroups().flatMap(({ codes }) => codes);

/** Words that nearly every English sentence has, and no Indonesian one. Names of menus are English, and have none of these. */
const english =
  /\b(?:the|is|are|was|be|must|should|not|no|of|and|or|to|with|without|this|that|expected|invalid|missing|unexpected|received|found|required|cannot|can't|please|your|you|at line|column)\b/i;

describe("the words for writers", () => {
  it("are there for every code, once", () => {
    expect(all.map(([code]) => code).sort()).toEqual(Object.keys(words).sort());
  });

  it.each(all)("of %s are Indonesian sentences", (code, { message, fix }) => {
    for (const sentence of [message, fix]) {
      const prose = sentence.replace(/`[^`]*`/g, "");
      expect(prose).not.toMatch(english);
      expect(sentence).not.toContain("undefined");
      expect(sentence).toMatch(/[.?]$/);
    }
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("would notice English", () => {
    expect("Nested mappings are not allowed").toMatch(english);
  });
});
