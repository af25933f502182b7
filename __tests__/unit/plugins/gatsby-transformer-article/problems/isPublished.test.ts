import { isPublished } from "../../../../../plugins/gatsby-transformer-article/publication";

describe("isPublished", () => {
  it.each([
    [{ draft: null, date: "2026-01-31" }, true],
    [{ draft: false, date: "2019-05-04" }, true],
    [{ draft: null, date: null }, true],
    [{ draft: null, date: "2026-02-01" }, false],
    [{ draft: true, date: "2019-05-04" }, false],
  ])("of %j is %s", (fields, expected) => {
    expect(isPublished(fields, "2026-01-31")).toBe(expected);
  });
});
