import { emptyFields } from "../../../../../plugins/gatsby-transformer-article/frontMatter/check/parseFrontMatter";
import { checkArticles } from "../../../../../plugins/gatsby-transformer-article/problems/checkArticles";
import type {
  CheckedArticle,
  SiteFacts,
} from "../../../../../plugins/gatsby-transformer-article/problems/CheckedArticle";

/** A published article at `/<name>/` in `<name>/index.md`, with parts of it replaced. */
function article(
  name: string,
  more: Partial<CheckedArticle> & { fields?: Partial<CheckedArticle["frontMatter"]> } = {},
): CheckedArticle {
  const { fields, ...rest } = more;
  return {
    file: `${name}/index.md`,
    wantedSlug: `/${name}`,
    path: `/${name}/`,
    title: name,
    frontMatter: { ...emptyFields, slug: `/${name}`, date: "2019-05-04", title: name, ...fields },
    places: [
      { field: "slug", line: 2, column: 7 },
      { field: "date", line: 3, column: 7 },
      { field: "title", line: 4, column: 8 },
      { field: "field", line: 5, column: 8 },
      { field: "draft", line: 6, column: 8 },
    ],
    anchors: ["isi-gaji"],
    links: [],
    images: [],
    factsPlaces: [],
    writing: { phrases: [], money: [] },
    ...rest,
  };
}

const linking = (target: string) => article("asal", { links: [{ target, line: 9, column: 3 }] });
const showing = (target: string) => article("asal", { images: [{ target, line: 9, column: 3 }] });

function check(articles: CheckedArticle[], site: Partial<SiteFacts> = {}) {
  const facts = {
    files: new Set<string>(),
    unreadablePictures: new Set<string>(),
    fields: ["data", "design"],
    today: "2026-01-31",
    knownPaths: [],
    pageAnchors: new Map<string, ReadonlySet<string>>(),
    reservedSegments: new Set<string>(),
    findFacts: () => [],
    ...site,
  };
  return checkArticles(articles, facts).map(({ file, line, code, field, fix }) => ({
    file,
    line,
    code,
    field,
    fix,
  }));
}

describe("checkArticles", () => {
  it("finds nothing in good articles", () => {
    expect(check([article("a", { fields: { field: "data" } }), article("b")])).toEqual([]);
  });

  describe("addresses and titles", () => {
    it("names both files of a slug taken twice", () => {
      const twin = article("b", { wantedSlug: "/a", path: "/a/", fields: { slug: "/a" } });
      expect(
        checkArticles([article("a"), twin], {
          files: new Set(),
          unreadablePictures: new Set(),
          fields: [],
          today: "2026-01-31",
          knownPaths: [],
          pageAnchors: new Map<string, ReadonlySet<string>>(),
          reservedSegments: new Set<string>(),
          findFacts: () => [],
        }),
      ).toMatchObject([
        {
          code: "slug-duplicate",
          file: "a/index.md",
          line: 2,
          message: "Slug `/a` juga dipakai oleh `b/index.md`.",
        },
        {
          code: "slug-duplicate",
          file: "b/index.md",
          line: 2,
          message: "Slug `/a` juga dipakai oleh `a/index.md`.",
        },
      ]);
    });

    it("sees slugs that differ by case or slash only", () => {
      const twin = article("b", { wantedSlug: "/a", path: "/_masalah/b/index/", fields: { slug: null } });
      expect(check([article("a"), twin]).map(({ code }) => code)).toEqual([
        "slug-duplicate",
        "slug-duplicate",
      ]);
    });

    it("warns of one title for two articles", () => {
      expect(
        check([
          article("a", { title: "Data  Analyst", fields: { title: "Data  Analyst" } }),
          article("b", { title: "data analyst", fields: { title: "data analyst" } }),
        ]),
      ).toMatchObject([
        { code: "title-duplicate", file: "a/index.md", line: 4 },
        { code: "title-duplicate", file: "b/index.md", line: 4 },
      ]);
    });

    it("takes articles without a slug or title for no twins", () => {
      const bare = { wantedSlug: null, fields: { slug: null, title: null } };
      expect(check([article("a", bare), article("b", bare)])).toEqual([]);
    });
  });

  describe("the site's own addresses", () => {
    const site = { reservedSegments: new Set(["cari", "bidang"]) };

    it("are no article's, and another one is suggested", () => {
      expect(
        check([article("cari"), article("bidang/data"), article("carier"), article("mencari")], site),
      ).toMatchObject([
        { code: "slug-reserved", file: "bidang/data/index.md", line: 2, field: "slug" },
        { code: "slug-reserved", file: "cari/index.md", line: 2, field: "slug" },
      ]);
      expect(check([article("cari")], site)[0]?.fix).toContain('slug: "/cari-karier"');
      expect(check([article("bidang/data")], site)[0]?.fix).toContain('slug: "/bidang-data"');
    });

    it("are neither related nor an article's old ones, and that is all there is to say of them", () => {
      const fields = { related: ["/cari"], formerSlugs: ["/bidang/data"] };
      expect(check([article("a", { fields })], site).map(({ code, field }) => [code, field])).toEqual([
        ["slug-reserved", "related.0"],
        ["slug-reserved", "formerSlugs.0"],
      ]);
    });
  });

  describe("publication", () => {
    it("lists a draft", () => {
      expect(check([article("a", { fields: { draft: true } })])).toMatchObject([
        { code: "draft", field: "draft", line: 6 },
      ]);
    });

    it("lists an article of tomorrow, and not one of today", () => {
      expect(
        check([
          article("a", { fields: { date: "2026-02-01" } }),
          article("b", { fields: { date: "2026-01-31" } }),
        ]),
      ).toMatchObject([{ code: "scheduled", file: "a/index.md", line: 3 }]);
    });
  });

  describe("career fields", () => {
    it("offers the nearest key", () => {
      expect(check([article("a", { fields: { field: "desain" } })])).toMatchObject([
        {
          code: "value-unknown",
          field: "field",
          line: 5,
          fix: expect.stringContaining("field: design") as string,
        },
      ]);
    });

    it("is silent where there is no list", () => {
      expect(check([article("a", { fields: { field: "desain" } })], { fields: [] })).toEqual([]);
    });
  });

  describe("links", () => {
    it.each([
      "/tujuan/",
      "/tujuan",
      "/tujuan/?x=1",
      "../tujuan/index.md",
      "../tujuan/index.md#gaji",
      "/tujuan/#isi-gaji",
      "#gaji",
      "#Gaji",
      "",
      "#",
      "/",
      "/tentang/",
      "/bidang/data/",
      "/rss.xml",
      "berkas.pdf",
      "berkas%20dua.pdf",
    ])("takes %j", (target) => {
      const site = {
        files: new Set(["asal/berkas.pdf", "asal/berkas dua.pdf"]),
        knownPaths: ["/tentang/", "/bidang/*", "/rss.xml"],
      };
      expect(check([linking(target), article("tujuan")], site)).toEqual([]);
    });

    it("knows the blocks of facts of the article that is linked to, by the ids that they have beside its prose", () => {
      const target = article("tujuan", { anchors: ["isi-profil-gaji"], fields: { aliases: ["Satu"] } });
      const findFacts: SiteFacts["findFacts"] = ({ aliases }, bodyIds) => [
        { name: "gaji", fields: ["salary"], id: aliases === null ? null : `${bodyIds.join("+")}-2` },
      ];
      const codes = (link: string) => check([linking(link), target], { findFacts });
      expect(codes("/tujuan/#profil-gaji-2")).toEqual([]);
      expect(codes("/tujuan/#profil-gaji-3")).toMatchObject([{ code: "anchor-dead" }]);
    });

    it("knows the anchors of the site's own pages, where the site tells them", () => {
      const site = {
        knownPaths: ["/istilah/", "/tentang/"],
        pageAnchors: new Map([["/istilah/", new Set(["isi-api", "isi-server"])]]),
      };
      for (const target of ["/istilah/#api", "/istilah#isi-api", "/istilah/", "/tentang/#apa-saja"])
        expect(check([linking(target)], site)).toEqual([]);
      expect(check([linking("/istilah/#sever")], site)).toMatchObject([
        { code: "anchor-dead", fix: expect.stringContaining("`/istilah/#isi-server`") as string },
      ]);
    });

    it("tells of places for blocks of facts that are unknown, taken twice or empty", () => {
      const findFacts: SiteFacts["findFacts"] = () => [
        { name: "gaji", fields: ["salary"], id: "isi-profil-gaji" },
        { name: "suka-duka", fields: ["pros", "cons"], id: null },
      ];
      const told = (...names: string[]) => {
        const factsPlaces = names.map((target, index) => ({ target, line: index + 8, column: 1 }));
        return check([article("a", { factsPlaces })], { findFacts }).map(({ line, code, fix }) => [
          line,
          code,
          fix,
        ]);
      };
      expect(told("gaji")).toEqual([]);
      expect(told("gajih", "x")).toEqual([
        [8, "facts-unknown", "Mungkin maksudmu `<!-- fakta: gaji -->`?"],
        [9, "facts-unknown", "Pakai salah satu nama ini: `gaji`, `suka-duka`."],
      ]);
      expect(told("gaji", "suka-duka", "gaji")).toEqual([
        [9, "facts-empty", expect.stringContaining("`pros` atau `cons`")],
        [10, "facts-twice", expect.any(String)],
      ]);
    });

    it.each([
      ["/tujaun/", "link-dead", "`/tujuan/`"],
      ["/tujuan/bagian/", "link-dead", "Periksa"],
      ["tujuan", "link-dead", "`/tujuan/`"],
      ["../Tujuan/index.md", "link-dead", "`../tujuan/index.md`"],
      ["..\\tujuan\\index.md", "link-dead", "`../tujuan/index.md`"],
      ["../hilang/index.md", "link-dead", "Periksa"],
      ["%E0%A4%A", "link-dead", "Periksa"],
      ["/tujuan/#gajih", "anchor-dead", "`/tujuan/#isi-gaji`"],
      ["#hilang", "anchor-dead", "Cocokkan"],
    ])("tells that %j is dead", (target, code, fix) => {
      const problems = check([linking(target), article("tujuan")], {
        files: new Set(["tujuan/index.md", "asal/index.md"]),
      });

      expect(problems).toEqual([
        { file: "asal/index.md", line: 9, code, field: null, fix: expect.stringContaining(fix) as string },
      ]);
    });

    it("tells of a link to an article that readers can't see, unless they can't see the link either", () => {
      const draft = article("tujuan", { fields: { draft: true } });
      const codes = (from: CheckedArticle) => check([from, draft]).map(({ code }) => code);

      expect(codes(linking("/tujuan/"))).toEqual(["link-hidden", "draft"]);
      expect(
        codes(
          article("asal", { links: [{ target: "/tujuan/", line: 9, column: 1 }], fields: { draft: true } }),
        ),
      ).toEqual(["draft", "draft"]);
    });

    it("does not blame a link for the slug of its target", () => {
      const pathless = article("tujuan", { path: "/_masalah/tujuan/index/", fields: { slug: null } });
      expect(check([linking("/tujuan/"), pathless])).toEqual([]);
    });
  });

  describe("images", () => {
    const site = {
      files: new Set(["asal/Foto.jpg", "asal/foto #1.heic", "gambar/b.png"]),
      unreadablePictures: new Set(["asal/foto #1.heic", "/logo.ai"]),
      knownPaths: ["/logo.svg", "/logo.ai"],
    };

    it.each(["Foto.jpg", "./Foto.jpg", "../gambar/b.png", "/logo.svg"])("takes %j", (target) => {
      expect(check([showing(target)], site)).toEqual([]);
    });

    it.each([
      ["foto.jpg", "`Foto.jpg`"],
      ["..\\gambar\\b.png", "`../gambar/b.png`"],
      ["hilang.png", "folder yang sama"],
      ["/hilang.png", "folder yang sama"],
      ["../../rahasia.png", "folder yang sama"],
    ])("tells that %j is missing", (target, fix) => {
      expect(check([showing(target)], site)).toMatchObject([
        { code: "image-missing", line: 9, fix: expect.stringContaining(fix) as string },
      ]);
    });

    it.each(["foto%20%231.heic", "../asal/foto%20%231.heic?x", "/logo.ai"])(
      "tells that %j is there, but no picture",
      (target) => {
        expect(check([showing(target)], site)).toMatchObject([
          { code: "image-unreadable", line: 9, fix: expect.stringContaining("HEIC") as string },
        ]);
      },
    );

    it("tells it of a cover at its own line", () => {
      const covered = article("asal", {
        fields: { cover: { src: "foto%20%231.heic", alt: "Foto" } },
      });
      expect(check([covered], site)).toMatchObject([{ code: "image-unreadable", field: "cover.src" }]);
    });
  });

  it("stays near-linear: 10,000 articles with 50,000 links, a tenth of them dead", () => {
    const articles = Array.from({ length: 10_000 }, (_, index) =>
      article(`artikel-${index}`, {
        links: Array.from({ length: 5 }, (_unused, link) => ({
          target:
            (index + link) % 10 === 0
              ? `/hilang-${index}-${link}/`
              : `/artikel-${(index * 7 + link) % 10_000}/#gaji`,
          line: 9 + link,
          column: 1,
        })),
      }),
    );
    expect(check(articles)).toHaveLength(5000);
  });
});
