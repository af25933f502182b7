import { words } from "../../../../../plugins/gatsby-transformer-article/problems/words";
import { buildProblemGroups } from "../../../../../scripts/docs/buildProblemGuide";
import { english } from "../../../../support/english";

const all = buildProblemGroups().flatMap(({ codes }) => codes);

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
