import { findToday, isPublished } from "../../../../plugins/gatsby-transformer-article/publication";

describe("findToday", () => {
  it("is the day in Jakarta", () => {
    expect(findToday(undefined, new Date("2026-01-31T16:59:59Z"))).toBe("2026-01-31");
    expect(findToday(undefined, new Date("2026-01-31T17:00:00Z"))).toBe("2026-02-01");
  });

  it("can be told", () => {
    expect(findToday("2019-05-04", new Date())).toBe("2019-05-04");
  });

  it("takes no nonsense", () => {
    expect(findToday("kemarin", new Date("2026-01-31T00:00:00Z"))).toBe("2026-01-31");
  });
});

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
