/** An answer to one statement: how much one likes it, -2 to 2; `null` where it was skipped. */
export type Answer = -2 | -1 | 0 | 1 | 2 | null;

/** Where the device keeps the answers to the quiz. */
export const quizStoreName = "kuis";

/** The five steps as readers see them, from the last to the first. */
export const answerNames: readonly { value: Exclude<Answer, null>; name: string }[] = [
  { value: 2, name: "Suka sekali" },
  { value: 1, name: "Suka" },
  { value: 0, name: "Biasa saja" },
  { value: -1, name: "Tidak suka" },
  { value: -2, name: "Sangat tidak suka" },
];

/** Answers as one digit each, for an address: 1 to 5, 0 where skipped. */
export function formatAnswers(answers: readonly Answer[]): string {
  return answers.map((answer) => (answer === null ? 0 : answer + 3)).join("");
}

/**
 * Answers from an address or from what the device kept; `null` where it is none, or one of another number of statements:
 * half of it would give a result that nobody answered.
 */
export function parseAnswers(text: unknown, count: number): Answer[] | null {
  if (typeof text !== "string" || text.length !== count || !/^[0-5]+$/.test(text)) return null;
  return Array.from(text, (digit) => (digit === "0" ? null : ((Number(digit) - 3) as Answer)));
}
