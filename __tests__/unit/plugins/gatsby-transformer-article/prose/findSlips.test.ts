import { parseMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { findProse } from "../../../../../plugins/gatsby-transformer-article/prose/findProse";
import { findSlips } from "../../../../../plugins/gatsby-transformer-article/prose/findSlips";

const find = (body: string) =>
  findProse(parseMarkdown(body), body, 1)
    .flatMap(findSlips)
    .map(({ written, right }) => `${written} → ${right}`);

test.each([
  ["Praktek di lab itu beresiko.", ["Praktek → Praktik", "beresiko → berisiko"]],
  ["Silahkan merubah isinya", ["Silahkan → Silakan", "merubah → mengubah"]],
  ["data di kerjakan, lalu di pakai", ["di kerjakan → dikerjakan", "di pakai → dipakai"]],
  ["Dimana? Diatas meja, kedalam laci.", ["Dimana → Di mana", "Diatas → Di atas", "kedalam → ke dalam"]],
  ["disini, kesini, kemana", ["disini → di sini", "kesini → ke sini", "kemana → ke mana"]],
  ["apapun dan siapapun", ["apapun → apa pun", "siapapun → siapa pun"]],
  [
    "mengijinkan, perijinan, ijinnya",
    ["mengijinkan → mengizinkan", "perijinan → perizinan", "ijinnya → izinnya"],
  ],
  ["kerjasama antar tim", ["kerjasama → kerja sama", "antar tim → antartim"]],
  ["ke pada guru yg baik", ["ke pada → kepada", "yg → yang"]],
  ["Ia membuat database. Database itu besar.", ["database → basis data", "Database → Basis data"]],
])("finds %s", (text, slips) => {
  expect(find(text)).toEqual(slips);
});

test.each([
  "Di mana pun, di atas, ke dalam, di sini; dikerjakan dan dipakai di tempat kerja.",
  "Keluar masuk ruangan, berubah karena perubahan, respons yang responsif, meskipun, walaupun, ataupun.",
  "Praktik, risiko, aktivitas, analisis, izin, jadwal, kedua, ketiga, kepada, daripada, diatasi, didalami.",
  "Keadaan yang tidak ada di gambar, di jalan, di buku, di kantor.",
])("lets pass %s", (text) => {
  expect(find(text)).toEqual([]);
});

test("leaves names, stressed words, code and addresses alone", () => {
  expect(
    find("Menurut Developer Survey, *survey* itu `survey`: lihat <https://contoh.id/survey> dan IT Survey."),
  ).toEqual([]);
});

test("lets another word for the same thing explain it in brackets", () => {
  expect(find("Basis data (database) dan (misalnya dashboard yang bagus) dasbor.")).toEqual([]);
});

test("knows the names of trades", () => {
  expect(find("Dijaga [database administrator](/x/), atau database engineer.")).toEqual([]);
});

test("joins no words that a comma parts, and none before a name", () => {
  expect(find("Ke mana di, ambil, non, teknis, dan non IT.")).toEqual([]);
});
