import { renderBody } from "../../../../support/renderBody";

const minutes = (body: string) => renderBody(body).readingMinutes;

test.each([
  [0, 1],
  [100, 1],
  [400, 2],
  [1000, 5],
])("%d words take %d minutes", (words, expected) => {
  expect(minutes("kata ".repeat(words))).toBe(expected);
});
