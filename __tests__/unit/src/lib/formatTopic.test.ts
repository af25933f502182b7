import { formatTopic } from "../../../../src/lib/formatTopic";

test.each([
  ["basis-data", "basis data"],
  ["a-b-c", "a b c"],
  ["SQL", "SQL"],
])("the tag %j reads as %j", (tag, name) => {
  expect(formatTopic(tag)).toBe(name);
});
