import fc from "fast-check";
import {
  checkPeriod,
  mendPeriod,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/days";

test.each([
  ["Juli 2022", "2022-07"],
  ["07/2022", "2022-07"],
  ["7/2022", "2022-07"],
  ["2022-7", "2022-07"],
  ["2022/07", "2022-07"],
  ["2022-07-01", "2022-07"],
  ["1 Juli 2022", "2022-07"],
  ["tahun 2022", "2022"],
  ["2022/2023", "2022"],
  ["2022-13", "2022"],
  ["22", null],
  ["kemarin", null],
  ["", null],
])("%j is read as %j", (written, mended) => {
  expect(mendPeriod(written)).toBe(mended);
});

test("what is offered would be taken, whatever was written", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^\d{1,4}[-/. ]\d{1,4}$/),
        fc.stringMatching(/^\w{3,9} \d{4}$/),
      ),
      (text) => {
        const mended = mendPeriod(text);
        expect(mended === null ? null : checkPeriod(mended)).toBeNull();
      },
    ),
  );
});
