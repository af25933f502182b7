import { parseMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { findProse, findRun } from "../../../../../plugins/gatsby-transformer-article/prose/findProse";

const find = (body: string) => findProse(parseMarkdown(body), body, 10);
const textsOf = (body: string) => find(body).map(({ kind, text }) => [kind, text.trim()]);

/** Where a word stands in the file. */
function place(body: string, word: string) {
  for (const prose of find(body)) {
    const at = prose.text.indexOf(word);
    if (at >= 0) return findRun(prose, at);
  }
  return null;
}

test("paragraphs, list items, cells and headings are prose, in their order", () => {
  expect(textsOf("## Judul\n\nSatu.\n\n- butir\n\n| a | b |\n| - | - |\n| c | d |\n")).toEqual([
    ["heading", "Judul"],
    ["text", "Satu."],
    ["text", "butir"],
    ["text", "a"],
    ["text", "b"],
    ["text", "c"],
    ["text", "d"],
  ]);
});

test("code, comments, markup and pictures are none", () => {
  const body =
    "Satu `kode` dua.\n\n```\nkode\n```\n\n<!-- fakta: gaji -->\n\n<details>teks</details>\n\n![gambar](a.png)";
  expect(textsOf(body)).toEqual([
    ["text", "Satu `…` dua."],
    ["text", ""],
  ]);
});

test("a quote is somebody else's, a callout the writer's, without its mark", () => {
  expect(textsOf("> Kata orang.\n\n> [!TIP]\n> Kata penulis.")).toEqual([["text", "Kata penulis."]]);
});

test("a place is told in lines and columns of the file", () => {
  expect(place("Satu **dua** tiga.", "tiga")).toEqual({ line: 10, column: 14, stressed: false });
  expect(place("- satu\n  dua *tiga* empat", "dua")).toMatchObject({ line: 11, column: 3 });
  expect(place("- satu\n  dua *tiga* empat", "tiga")).toMatchObject({ line: 11, column: 8, stressed: true });
  expect(place("> [!TIP]\n> Satu dua.", "dua")).toMatchObject({ line: 11, column: 8 });
});
