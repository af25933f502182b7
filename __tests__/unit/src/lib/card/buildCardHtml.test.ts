import { load } from "cheerio";
import { buildCardHtml, type Card } from "../../../../../src/lib/card/buildCardHtml";
import { formatSalaryLine } from "../../../../../src/lib/salary/formatSalary";
import { toSalaryRow } from "../../../../../src/lib/salary/SalaryRow";

const card: Card = {
  title: 'R&D "Engineer" <b>',
  line: "Merancang & mencoba.",
  pay: formatSalaryLine(toSalaryRow({ average: 7_900_000, source: "Survei Satu", asOf: "2024-05" })),
  url: "https://contoh.id/rd-engineer/",
};

test("a card is title, one line, pay with its year and source, and a link", () => {
  const $ = load(buildCardHtml(card, "Situs Contoh"));
  expect($("a").attr("href")).toBe(card.url);
  expect($("a").text()).toBe(card.title);
  const text = $("blockquote").text();
  for (const words of [card.line, "Rp7,9 juta per bulan", "2024", "Survei Satu", "Situs Contoh"])
    expect(text).toContain(words);
});

test("a card needs nothing of the page that it stands in, and takes nothing from it", () => {
  const html = buildCardHtml(card, "Situs Contoh");
  expect(html).not.toMatch(/<(?:script|iframe|img|style|link)|\s(?:style|class|on\w+)=/);
});

test("what is not known is not said", () => {
  expect(buildCardHtml({ ...card, line: "", pay: null }, "Situs Contoh")).not.toMatch(/Gaji|null|<p><\/p>/);
});
