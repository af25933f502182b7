import { toDayStart } from "../../../../gatsby/publish/toDayStart";

test("a day begins at midnight in Jakarta", () => {
  expect(toDayStart("2019-05-04").toISOString()).toBe("2019-05-03T17:00:00.000Z");
});
