import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

const minutes = (body: string) => renderMarkdown(body, { file: "a.md", firstLine: 1 }).readingMinutes;

test.each([
  [0, 1],
  [100, 1],
  [400, 2],
  [1000, 5],
])("%d words take %d minutes", (words, expected) => {
  expect(minutes("kata ".repeat(words))).toBe(expected);
});
