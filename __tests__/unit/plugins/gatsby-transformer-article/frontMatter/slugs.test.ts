import fc from "fast-check";
import {
  checkSlug,
  suggestSlug,
  reservedPaths,
  toTitleSlug,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/slugs";

describe("checkSlug", () => {
  it.each(["/backend-developer", "/a", "/data/analyst", "/ui-ux_designer", "/2024", "/carier", "/bidangku"])(
    "takes %s",
    (slug) => {
      expect(checkSlug(slug)).toBeNull();
    },
  );

  it.each(reservedPaths)("refuses %s", (path) => {
    expect(checkSlug(path)).toBe("slug-reserved");
  });

  it.each(["/-a", "/a-", "/a.b", "/a//b", "/a/", "/a/./b", "/_a", "/a\tb", "/~a", "/a%20b", "/404/", "//"])(
    "refuses %j",
    (slug) => {
      expect(checkSlug(slug)).not.toBeNull();
    },
  );
});

describe("suggestSlug", () => {
  it.each([
    ["backend developer", "/backend-developer"],
    ["/Backend-Developer/", "/backend-developer"],
    ["/a/../b", "/a/b"],
    ["https://contoh.id/data?x=1#y", "/data"],
    ["/désain grafis", "/desain-grafis"],
    ["/static", "/static-karier"],
    ["/static/data", "/static-data"],
    ["\\data\\analyst", "/data/analyst"],
    ["/", null],
    ["日本", null],
  ])("fixes %j to %j", (slug, fixed) => {
    expect(suggestSlug(slug)).toBe(fixed);
  });

  it("gives a good slug or none, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.webUrl()), (text) => {
        for (const fixed of [suggestSlug(text), toTitleSlug(text)]) {
          expect(fixed === null ? null : checkSlug(fixed)).toBeNull();
        }
      }),
    );
  });

  it("leaves a good slug as it is", () => {
    expect(suggestSlug("/data/machine-learning_engineer")).toBe("/data/machine-learning_engineer");
  });
});

describe("toTitleSlug", () => {
  it("makes one segment of a title with a slash", () => {
    expect(toTitleSlug("UI/UX Designer")).toBe("/ui-ux-designer");
  });

  it("keeps clear of the site's own addresses", () => {
    expect(toTitleSlug("Cari", new Set(["cari"]))).toBe("/cari-karier");
  });
});
