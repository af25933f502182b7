import { findJsonSchema, frontMatterJsonSchema } from "../../../../../plugins/gatsby-transformer-article";
import { profileNames, toProfileName } from "../../../../../src/lib/profile/profileNames";

test.each<[keyof typeof profileNames, PropertyKey[]]>([
  ["kind", ["kind"]],
  ["level", ["salary", 0, "level"]],
  ["level", ["interviewQuestions", 0, "level"]],
  ["route", ["routes", 0, "type"]],
  ["remote", ["workStyle", "remote"]],
  ["resource", ["resources", 0, "type"]],
  ["language", ["resources", 0, "language"]],
  ["interest", ["interests", 0]],
])("%s has a name for each value that front matter takes at %j, and for no other", (list, path) => {
  const values = findJsonSchema(frontMatterJsonSchema, path)?.enum ?? [];
  expect(values.length).toBeGreaterThan(1);
  expect(Object.keys(profileNames[list]).sort()).toEqual([...values].sort());
});

test("a value without a name stands for itself", () => {
  expect(toProfileName("level", "senior")).toBe("Senior");
  expect(toProfileName("level", "direktur")).toBe("direktur");
});
