import { formatAnswers, parseAnswers } from "../../../../../src/lib/quiz/answers";

test("answers come back from an address as they went", () => {
  const answers = [-2, -1, 0, 1, 2, null] as const;

  expect(parseAnswers(formatAnswers(answers), 6)).toEqual(answers);
});

test.each([
  undefined,
  null,
  "",
  "12345",
  "1234567",
  "12345x",
  "<script>",
  "６５４３２１",
  "-12345",
  { length: 6 },
])("%p holds no answers to six statements", (text) => {
  expect(parseAnswers(text, 6)).toBeNull();
});
