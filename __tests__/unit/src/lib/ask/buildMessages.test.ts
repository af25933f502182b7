import { buildQuestion, buildReports } from "../../../../../src/lib/ask/buildMessages";
import { formatFullRow } from "../../../../../src/lib/ask/formatFullRow";
import { toSalaryRow } from "../../../../../src/lib/salary/SalaryRow";

const article = { title: "Data Engineer", url: "https://contoh.id/data-engineer/" };
const row = formatFullRow(
  toSalaryRow({ level: "entry", min: 4_500_000, max: 7_250_000, source: "Survei Satu", asOf: "2017-05" }),
);

test("a figure's words tell level, amount, period, place, source and time", () => {
  expect(row).toBe("Pemula: Rp4.500.000–Rp7.250.000 per bulan, Indonesia (Survei Satu, Mei 2017)");
});

test("a question names the article, and leaves room for what is asked", () => {
  const question = buildQuestion(article);
  expect(question).toContain(article.title);
  expect(question).toContain(article.url);
  expect(question).toMatch(/\? $/);
});

test("a report names article and figure", () => {
  const { helped, newer } = buildReports(article, [row]);
  for (const { subject, body } of [helped, ...newer.map(({ message }) => message)]) {
    expect(subject).toContain(article.title);
    expect(body).toContain(article.url);
  }
  expect(newer.map(({ message }) => message.body.includes(row))).toEqual([true]);
});
