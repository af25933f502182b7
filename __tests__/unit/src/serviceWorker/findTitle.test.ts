import { findTitle } from "../../../../src/serviceWorker/findTitle";

test.each([
  ["<title>Data Analyst · Jelajah Karier</title>", "Data Analyst"],
  [
    '<title data-gatsby-head="true">Rambu · Kode &amp; Data · Jelajah Karier</title>',
    "Rambu · Kode &amp; Data",
  ],
  ["<title>Jelajah Karier</title>", "Jelajah Karier"],
  ["<title> </title>", null],
  ["<h1>Tanpa judul</h1>", null],
])("%s is called %j", (html, title) => {
  expect(findTitle(html)).toBe(title);
});
