import { buildShareCards, parseTokens } from "../../../../../gatsby/publish/share/buildShareCards";
import { readFileSync } from "node:fs";

const article = {
  path: "/data-engineer/",
  title: "Data Engineer",
  excerpt: "Awal artikel.",
  frontMatter: { field: "data", summary: null, description: null, salary: null },
};

const surroundings = {
  fields: [{ key: "data", name: "Data dan AI", description: "Tentang data." }],
  site: { name: "Situs", tagline: "Kenali", description: "Satu kalimat.", subject: "karier IT" },
  tokens: {
    palette: { paper: "#111111", teal: "#222222", "teal-wash": "#333333", terracotta: "#444444" },
    accents: { data: "teal" },
  },
};

const build = (more: Partial<typeof article.frontMatter> & { salary?: never } = {}) =>
  buildShareCards([{ ...article, frontMatter: { ...article.frontMatter, ...more } }], surroundings);

test("the index, every field and every article have a card, at the path of their page", () => {
  expect([...build().keys()]).toEqual(["/", "/bidang/data/", "/data-engineer/"]);
});

test("an article's card has its field's name and colours", () => {
  expect(build().get("/data-engineer/")).toMatchObject({
    kicker: "Data dan AI",
    title: "Data Engineer",
    colours: { accent: "#222222", wash: "#333333", paper: "#111111" },
  });
});

test("an article without a field, or of an unknown one, still has a card", () => {
  for (const field of [null, "asing"]) {
    const card = build({ field } as never).get("/data-engineer/");
    expect(card).toMatchObject({ kicker: "Panduan karier IT", colours: { accent: "#444444" } });
  }
});

test("its sentence is the summary, or else the description, or else the excerpt", () => {
  const find = (more: object) => build(more).get("/data-engineer/")?.summary;
  expect(find({ summary: "Ringkas.", description: "Untuk pencari." })).toBe("Ringkas.");
  expect(find({ description: "Untuk pencari." })).toBe("Untuk pencari.");
  expect(find({})).toBe("Awal artikel.");
});

test("a figure comes with its source and year, and without a row there is none", () => {
  const row = { min: 4_500_000, max: 7_250_000, source: "Survei Satu", asOf: "2025-07" };
  const card = buildShareCards(
    [{ ...article, frontMatter: { ...article.frontMatter, salary: [row] } }],
    surroundings,
  ).get("/data-engineer/");
  expect(card?.salary?.source).toBe("Survei Satu, 2025");
  expect(card?.salary?.amount).toContain("4,5–7,25");
  expect(build().get("/data-engineer/")?.salary).toBeNull();
});

test("reads the light palette and each field's colour from the design's own file", () => {
  const { palette, accents } = parseTokens(readFileSync("src/styles/tokens.css", "utf8"));
  expect(palette).toMatchObject({ paper: "#fbf6ec", "ink-soft": expect.stringMatching(/^#/) as string });
  expect(Object.keys(accents).sort()).toEqual([
    "consulting",
    "data",
    "design",
    "engineering",
    "infrastructure",
    "product",
    "security",
  ]);
  for (const name of Object.values(accents)) expect(palette).toHaveProperty([`${name}-wash`]);
});

test("says so where the file is not as expected", () => {
  expect(() => parseTokens(":root { --paper: #fff; }")).toThrow("src/styles/tokens.css");
});
