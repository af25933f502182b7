import { renderBody } from "../../../../support/renderBody";

const excerpt = (body: string) => renderBody(body).excerpt;

test("the excerpt is the first prose, without markup, headings, lists or code", () => {
  expect(
    excerpt(
      "# A\n\n- butir\n\n```\nx\n```\n\nKata *miring* [tautan](https://x.example)[^1].\n\nDua.\n\n[^1]: y",
    ),
  ).toBe("Kata miring tautan. Dua.");
});

test("it has at most 160 characters, cut between words", () => {
  const text = excerpt("kata panjang, ".repeat(30));
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toMatch(/(kata|panjang)…$/);
  expect(excerpt("x".repeat(200))).toHaveLength(160);
});

test("it is a list when there is nothing else", () => {
  expect(excerpt("# A\n\n- satu\n- dua")).toBe("satu dua");
});
