import { checkPeriod } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/days";

test.each([
  ["2022", null],
  ["2022-07", null],
  ["1950", null],
  ["2199-12", null],
  ["1949", "period-format"],
  ["2200", "period-format"],
  ["2022-00", "period-format"],
  ["2022-13", "period-format"],
  ["2022-7", "period-format"],
  ["2022-07-01", "period-format"],
  ["Juli 2022", "period-format"],
  ["", "period-format"],
])("of %j: %j", (written, code) => {
  expect(checkPeriod(written)).toBe(code);
});
