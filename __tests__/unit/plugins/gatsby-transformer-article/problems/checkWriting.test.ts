import { parseArticle } from "../../../../../plugins/gatsby-transformer-article/parseArticle";
import { checkCopies } from "../../../../../plugins/gatsby-transformer-article/problems/checkCopies";
import { checkMoney } from "../../../../../plugins/gatsby-transformer-article/problems/checkMoney";
import { checkReach } from "../../../../../plugins/gatsby-transformer-article/problems/checkReach";

const site = { today: "2026-01-31" };

/** An article with these lines of front matter beside the three that it needs. */
function parse(name: string, lines: string, body = "Isi.") {
  const text = `---\nslug: "/${name}"\ndate: "2019-05-04"\ntitle: "${name}"\n${lines}\n---\n\n${body}\n`;
  return parseArticle(new TextEncoder().encode(text), `${name}.md`);
}

describe("checkMoney", () => {
  const rows = `salary:
  - { level: entry, min: 6500000, max: 9500000, source: Survei, asOf: "2024-10" }
  - { level: all, average: 171000000, period: year, source: Laporan, asOf: 2022 }
  - { level: senior, figure: 40000, currency: USD, source: Laporan, asOf: 2022 }`;
  const check = (body: string, lines = rows) =>
    checkMoney([parse("a", lines, body)], site).map(
      ({ code, message }) => `${code} ${/`.+?`/.exec(message)?.[0]}`,
    );

  test.each([
    "Gajinya Rp6,5–9,5 juta pada 2024.",
    "Rata-rata Rp171.000.000 setahun (2022), ≈ Rp14,3 juta per bulan.",
    "Gajinya ≈ Rp171 juta setahun (2022).",
    "Pada April 2016 gajinya Rp3.205.000: itu sejarah.",
    "Kursusnya Rp3 juta.",
  ])("takes %s", (body) => {
    expect(check(body)).toEqual([]);
  });

  test.each([
    ["Gajinya Rp6,6–9,5 juta pada 2024.", "salary-unlisted `Rp6,6–9,5 juta`"],
    ["Gajinya Rp14,3 juta per bulan (2022).", "salary-unlisted `Rp14,3 juta`"],
    ["Gajinya ≈ Rp14,2 juta per bulan (2022).", "salary-unlisted `Rp14,2 juta`"],
    ["Gajinya Rp40.000 (2022).", "salary-unlisted `Rp40.000`"],
    ["Gajinya Rp3.205.000 pada 2021.", "salary-unlisted `Rp3.205.000`"],
    ["Pada 2024 begitu. Gajinya Rp9,5 juta.", "salary-undated `Rp9,5 juta`"],
    ["Gajinya Rp9,5 juta pada 2022.", "salary-undated `Rp9,5 juta`"],
  ])("tells of %s", (body, told) => {
    expect(check(body)).toEqual([told]);
  });

  test("a note of front matter needs no year, for its row has one, but a row", () => {
    expect(check("Isi.", `${rows}\nsummary: "Gajinya Rp9,5 juta."`)).toEqual([]);
    expect(check("Isi.", `${rows}\nsummary: "Gajinya Rp9 juta."`)).toEqual(["salary-unlisted `Rp9 juta`"]);
  });

  test("a guide may use any article's rows, a career its own", () => {
    const body = "Gajinya Rp9,5 juta pada 2024.";
    const told = checkMoney(
      [parse("a", rows), parse("panduan", "kind: guide", body), parse("b", 'tasks: ["Menulis"]', body)],
      site,
    );
    expect(told.map(({ file, code }) => [file, code])).toEqual([["b.md", "salary-unlisted"]]);
  });
});

describe("checkCopies", () => {
  const guide = (name: string, body: string) => parse(name, "kind: guide", body);
  const check = (...articles: ReturnType<typeof parse>[]) =>
    checkCopies(articles).map(({ file, line, code }) => [file, line, code]);

  test("a heading may stand in four articles, whatever its capitals, and as often as it likes in one", () => {
    const heading = (name: string) => guide(name, "## Langkah Pertama\n\n## Langkah pertama");
    const four = ["a", "b", "c", "d"].map(heading);
    expect(check(...four)).toEqual([]);
    expect(check(...four, heading("e"))).toEqual(
      ["a", "b", "c", "d", "e"].map((name) => [`${name}.md`, 8, "heading-common"]),
    );
  });

  test("a sentence of eight words stands in one article, whatever its commas and emphasis", () => {
    const first = guide(
      "a",
      "Satu.\n\nLima kata, lalu *tiga* kata lagi di sini. Lima kata lalu tiga kata lagi di sini.",
    );
    expect(check(first)).toEqual([]);
    expect(check(first, guide("b", "Ya: lima kata lalu tiga kata lagi di sini!"))).toEqual([
      ["a.md", 10, "sentence-copied"],
      ["b.md", 8, "sentence-copied"],
    ]);
    const [, told] = checkCopies([first, guide("b", "Lima kata lalu tiga kata lagi di sini.")]);
    expect(told?.message).toContain("`a.md` baris 10");
  });

  test("a shorter one may be anybody's", () => {
    expect(
      check(
        guide("a", "Tujuh kata saja ada di kalimat ini."),
        guide("b", "Tujuh kata saja ada di kalimat ini."),
      ),
    ).toEqual([]);
  });
});

describe("checkReach", () => {
  const career = (name: string, related: string[], body?: string) =>
    parse(name, `tasks: ["Menulis"]\nrelated: ${JSON.stringify(related)}`, body);
  const check = (...articles: ReturnType<typeof parse>[]) =>
    checkReach(articles, site).map(({ file, line, code }) => [file, line, code]);

  test("a career is reached from four others, by prose or `related`, or from all where there are fewer", () => {
    const isLonely = (...others: ReturnType<typeof parse>[]) =>
      check(career("a", []), ...others).some(([file, , code]) => file === "a.md" && code === "links-few");
    const three = [career("b", ["/a"]), career("c", [], "[A](/a)"), career("d", [], "[A](a.md#isi)")];
    expect(isLonely(...three)).toBe(false);
    expect(isLonely(...three, career("e", []))).toBe(true);
    expect(isLonely(...three, career("e", ["/a"]), career("f", []))).toBe(false);
  });

  test("an article that leads to one twice leads to it once, and none to itself", () => {
    const articles = [
      career("a", ["/b"], "[A](/a)"),
      career("b", ["/a"], "[A](/a) [A](/a/)"),
      career("c", []),
    ];
    expect(check(...articles)).toEqual([
      ["a.md", 2, "links-few"],
      ["b.md", 2, "links-few"],
      ["c.md", 2, "links-few"],
    ]);
  });

  test("related careers name each other; guides need not, nor an article without a list", () => {
    const one = parse("a", 'related: ["/b", "/c", "/d"]');
    const guide = parse("c", 'kind: guide\nrelated: ["/b"]');
    expect(check(one, parse("b", 'related: ["/a"]'), guide, parse("d", ""))).toEqual([]);
    expect(check(one, parse("b", 'related: ["/c"]'), guide, parse("d", ""))).toEqual([
      ["a.md", 5, "related-one-way"],
    ]);
  });

  test("drafts neither lead anywhere nor ask to be led to", () => {
    const draft = parse("a", 'draft: true\ntasks: ["Menulis"]\nrelated: ["/b"]');
    expect(check(draft, career("b", ["/c"]), career("c", ["/b"]))).toEqual([]);
  });
});
