import fc from "fast-check";
import {
  checkDate,
  mendDate,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/days";

describe("mendDate", () => {
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
  ])("reads %j as %j", (written, mended) => {
    expect(mendDate(written)).toBe(mended);
  });

  it("gives a real day or none, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/ ]\d{1,2}[-/ ]\d{1,4}$/)), (text) => {
        const mended = mendDate(text);
        expect(mended === null ? null : checkDate(mended)).toBeNull();
        expect(mended === null || new Date(`${mended}T00:00:00Z`).toISOString().startsWith(mended)).toBe(
          true,
        );
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
