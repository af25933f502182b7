/** Two words that are one, by how they are written apart. */
const pairs: readonly (readonly [first: string, second: string])[] = [
  ["back", "end"],
  ["front", "end"],
  ["full", "stack"],
  ["dev", "ops"],
  ["data", "base"],
  ["power", "bi"],
  ["web", "site"],
  ["java", "script"],
  ["type", "script"],
  ["spread", "sheet"],
  ["wi", "fi"],
  ["free", "lance"],
  ["soft", "ware"],
  ["sys", "admin"],
  ["chat", "gpt"],
];

/** What two words are together, by the first and then the second. */
export const joinedWords: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [...new Set(pairs.map(([first]) => first))].map((first) => [
    first,
    new Map(pairs.filter((pair) => pair[0] === first).map(([, second]) => [second, first + second])),
  ]),
);
