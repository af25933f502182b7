import { buildCodeFrame } from "../../../../../plugins/gatsby-transformer-article/problems/buildCodeFrame";

describe("buildCodeFrame", () => {
  it("shows the line and its neighbours", () => {
    expect(buildCodeFrame("a\r\nb\rc\nd", { line: 2, column: 1 })).toEqual([
      { line: 1, text: "a", isFaulty: false },
      { line: 2, text: "b", isFaulty: true },
      { line: 3, text: "c", isFaulty: false },
    ]);
  });

  it("cuts a long line around the column", () => {
    const [frame] = buildCodeFrame(`${"x".repeat(500)}Y${"x".repeat(500)}`, { line: 1, column: 501 });

    expect(frame?.text).toMatch(/^…x+Yx+…$/);
    expect(frame?.text.length).toBeLessThan(110);
  });

  it("is empty beyond the file's end", () => {
    expect(buildCodeFrame("", { line: 9, column: 1 })).toEqual([]);
  });
});
