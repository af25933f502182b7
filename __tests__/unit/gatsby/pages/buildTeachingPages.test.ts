import { emptyFields } from "../../../../plugins/gatsby-transformer-article";
import type { PageArticle } from "../../../../gatsby/pages/buildPages";
import { buildTeachingPages } from "../../../../gatsby/pages/buildTeachingPages";

const article = (name: string, more: Partial<PageArticle["frontMatter"]> = {}): PageArticle => ({
  id: name,
  file: `${name}/index.md`,
  slug: `/${name}`,
  path: `/${name}/`,
  title: name.toUpperCase(),
  frontMatter: { ...emptyFields, ...more },
});

const facts = {
  quiz: { statements: [], weights: {} },
  today: "2026-11-24",
  toQrPath: (path: string) => `/static/qr${path}`,
};

test("each career of which it is known what one does has a sheet, and there is one document of all", () => {
  const pages = buildTeachingPages(
    [
      article("b", { tasks: ["Menulis"] }),
      article("a", { tasks: ["Menguji"] }),
      article("kosong"),
      article("panduan", { kind: "guide", tasks: ["Membaca"] }),
    ],
    facts,
  );
  const sheets = pages.filter(({ template }) => template === "SheetsTemplate");
  expect(sheets.map(({ path, context }) => [path, context])).toMatchObject([
    ["/guru/lembar/", { ids: ["a", "b"] }],
    ["/guru/lembar/a/", { ids: ["a"], careers: [{ qrPath: "/static/qr/a/" }] }],
    ["/guru/lembar/b/", { ids: ["b"] }],
  ]);
  expect(pages.find(({ path }) => path === "/guru/")?.context).toMatchObject({
    sheets: [
      { path: "/guru/lembar/a/", title: "A" },
      { path: "/guru/lembar/b/", title: "B" },
    ],
  });
});

test("of a thousand careers sixty have a sheet", () => {
  const many = Array.from({ length: 1_000 }, (_, index) => article(`k${index}`, { tasks: ["Menulis"] }));
  expect(buildTeachingPages(many, facts)).toHaveLength(4 + 60);
});

test("the quiz on paper has the statements and weights of the one on the screen, by title", () => {
  const weights = { build: 2, data: 0, design: 1, people: 0, systems: 0, checks: 0, why: "Alasan." };
  const pages = buildTeachingPages([article("b"), article("a"), article("c")], {
    ...facts,
    quiz: { statements: [{ trait: "build", text: "Menulis kode" }], weights: { a: weights, b: weights } },
  });
  expect(pages.find(({ template }) => template === "PaperQuizTemplate")?.context).toMatchObject({
    statements: [{ trait: "build", text: "Menulis kode" }],
    careers: [{ slug: "a" }, { slug: "b", weights: { build: 2, design: 1 } }],
  });
});
