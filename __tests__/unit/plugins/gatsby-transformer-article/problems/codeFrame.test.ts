import {
  buildCodeFrame,
  toLines,
} from "../../../../../plugins/gatsby-transformer-article/problems/codeFrame";

describe("buildCodeFrame", () => {
  it("shows the line and its neighbours, and where in it the problem begins", () => {
    expect(buildCodeFrame(toLines("a\r\nbcd\re\nf"), { line: 2, column: 3 })).toEqual([
      { line: 1, text: "a", mark: null },
      { line: 2, text: "bcd", mark: 2 },
      { line: 3, text: "e", mark: null },
    ]);
  });

  it("cuts a long line around the column", () => {
    const [frame] = buildCodeFrame([`${"x".repeat(500)}Y${"x".repeat(500)}`], { line: 1, column: 501 });

    expect(frame?.text).toMatch(/^…x+Yx+…$/);
    expect(frame?.text.length).toBeLessThan(110);
    expect(frame?.text[frame.mark ?? -1]).toBe("Y");
  });

  it("marks the end of a line that is shorter than the column", () => {
    expect(buildCodeFrame(["ab"], { line: 1, column: 9 })).toEqual([{ line: 1, text: "ab", mark: 2 }]);
  });

  it("is empty beyond the file's end", () => {
    expect(buildCodeFrame(toLines(""), { line: 9, column: 1 })).toEqual([]);
  });
});
