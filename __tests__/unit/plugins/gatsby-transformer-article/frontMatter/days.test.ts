import fc from "fast-check";
import {
  checkDate,
  checkPeriod,
  suggestDate,
  suggestPeriod,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/days";

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

describe("suggestDate", () => {
  it.each([
    ["4 Mei 2019", "2019-05-04"],
    ["04 mei 2019", "2019-05-04"],
    ["Sabtu, 4 Mei 2019", "2019-05-04"],
    ["Jum'at, 17 Agustus 1945", "1945-08-17"],
    ["4 Pebruari 2020", "2020-02-04"],
    ["1 Okt 2020", "2020-10-01"],
    ["31 Desember 2020", "2020-12-31"],
    ["May 4, 2019", "2019-05-04"],
    ["December 4th 2019", "2019-12-04"],
    ["04/05/2019", "2019-05-04"],
    ["4-5-2019", "2019-05-04"],
    ["04.05.2019", "2019-05-04"],
    ["2019/5/4", "2019-05-04"],
    ["20190504", "2019-05-04"],
    ["2019-05-04T10:00:00.000Z", "2019-05-04"],
    ["2019-02-30", "2019-02-28"],
    ["2020-02-30", "2020-02-29"],
    ["2019-04-31", "2019-04-30"],
    ["2019-13-01", "2019-01-13"],
    ["31 Juni 2020", null],
    ["2019-00-10", null],
    ["kemarin", null],
    ["Mei 2019", null],
    ["", null],
  ])("reads %j as %j", (written, fixed) => {
    expect(suggestDate(written)).toBe(fixed);
  });

  it("gives a real day or none, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/ ]\d{1,2}[-/ ]\d{1,4}$/)), (text) => {
        const fixed = suggestDate(text);
        expect(fixed === null ? null : checkDate(fixed)).toBeNull();
        expect(fixed === null || new Date(`${fixed}T00:00:00Z`).toISOString().startsWith(fixed)).toBe(true);
      }),
    );
  });
});

describe("checkDate", () => {
  it.each([
    ["2019-05-04", null],
    ["2020-02-29", null],
    ["2019-02-29", "date-impossible"],
    ["2019-13-01", "date-impossible"],
    ["2019-05-00", "date-impossible"],
    ["2019-5-4", "date-format"],
    ["4 Mei 2019", "date-format"],
    ["2019-05-04 10:00", "date-time"],
  ])("says of %j: %j", (written, code) => {
    expect(checkDate(written)).toBe(code);
  });
});

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
])("%j is read as %j", (written, fixed) => {
  expect(suggestPeriod(written)).toBe(fixed);
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
        const fixed = suggestPeriod(text);
        expect(fixed === null ? null : checkPeriod(fixed)).toBeNull();
      },
    ),
  );
});
