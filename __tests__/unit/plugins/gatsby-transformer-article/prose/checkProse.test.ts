import { parseArticle } from "../../../../../plugins/gatsby-transformer-article/parseArticle";

/** What is told of an article with these lines of front matter beside the three that it needs. */
function check(lines: string, body: string) {
  const text = `---\nslug: "/a"\ndate: "2019-05-04"\ntitle: "A"\ndescription: "Satu."\n${lines}---\n\n${body}\n`;
  return parseArticle(new TextEncoder().encode(text), "a.md").problems;
}
const codesOf = (lines: string, body: string) => check(lines, body).map(({ code }) => code);

const sentences = (count: number) => "Satu dua tiga empat lima. ".repeat(count);
const tasks = 'tasks: ["Menulis"]\n';

test("one hint of a kind an article, at the first place, naming the next five", () => {
  const body = Array.from({ length: 8 }, () => "Kita praktek.").join("\n\n");
  expect(check("", body)).toEqual([
    expect.objectContaining({
      code: "spelling",
      line: 8,
      column: 6,
      message: `\`praktek\` di sini ditulis \`praktik\`. Juga: ${[10, 12, 14, 16, 18]
        .map((line) => `\`praktek\` → \`praktik\` di baris ${line}`)
        .join(", ")}, 2 lagi.`,
    }),
  ]);
});

test("texts of front matter are read too, but for what others named", () => {
  const lines =
    'tags: ["praktek"]\nresources: [{ title: "Kelas praktek", url: "https://a.id", type: course, language: id }]\npros: ["Banyak praktek"]\n';
  expect(check(lines, "Isi.")).toEqual([expect.objectContaining({ code: "spelling", line: 8 })]);
});

test.each([
  [28, []],
  [29, ["sentence-long"]],
])("a sentence of %i words", (count, codes) => {
  expect(codesOf("", `${"kata ".repeat(count - 1)}kata. Dan satu lagi.`)).toEqual(codes);
});

test.each([
  [119, ["prose-short"]],
  [120, []],
  [220, []],
  [221, ["prose-long"]],
])("a career of five times %i words", (count, codes) => {
  expect(codesOf(tasks, sentences(count))).toEqual(codes);
});

test("a sketch, a draft and a guide may be short, and only a career is too long", () => {
  expect(codesOf("", "Isi.")).toEqual([]);
  expect(codesOf(`${tasks}draft: true\n`, "Isi.")).toEqual([]);
  expect(codesOf(`${tasks}kind: guide\n`, "Isi.")).toEqual([]);
  expect(codesOf(`${tasks}kind: guide\n`, sentences(221))).toEqual([]);
});

test("an article without facts has nothing to compare, so that a first one is not measured by others", () => {
  const text =
    '---\ntitle: "A"\n---\n\n## Judul\n\nSatu dua tiga empat lima enam tujuh delapan. Gaji Rp9 juta.\n';
  expect(parseArticle(new TextEncoder().encode(text), "a.md").writing).toEqual({ phrases: [], money: [] });
});
