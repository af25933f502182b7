import { buildSalaryGroups } from "../../../../../src/lib/salary/buildSalaryGroups";
import { toSalaryRow, type SalaryRow } from "../../../../../src/lib/salary/SalaryRow";

const row = (more: Partial<SalaryRow>): SalaryRow =>
  toSalaryRow({ source: "Survei", asOf: "2024", figure: 1, ...more });

test("rows of one source, time and scope are one group, in the order written", () => {
  const rows = [
    row({ level: "entry" }),
    row({ source: "Lain", scope: "industry" }),
    row({ level: "senior" }),
    row({ asOf: "2021" }),
    row({ scope: "industry" }),
  ];
  const groups = buildSalaryGroups(rows, [false, true, false, true, false]);
  expect(
    groups.map(({ source, asOf, scope, isOld, rows: members }) => [
      source,
      asOf,
      scope,
      isOld,
      members.length,
    ]),
  ).toEqual([
    ["Survei", "2024", "role", false, 2],
    ["Lain", "2024", "industry", true, 1],
    ["Survei", "2021", "role", true, 1],
    ["Survei", "2024", "industry", false, 1],
  ]);
});

test("a note that rows share is said once, and names its rows where it isn't said of all", () => {
  const find = (rows: SalaryRow[]) => buildSalaryGroups(rows, [])[0]?.notes;
  expect(find([row({ note: "Kutipan." }), row({ note: "Kutipan." })])).toEqual([
    { of: null, text: "Kutipan." },
  ]);
  expect(
    find([
      row({ level: "entry", note: "Kutipan." }),
      row({ level: "mid", label: "eksekutif", note: "Kutipan." }),
      row({ level: "senior", region: "Jakarta", note: "Lain." }),
      row({ level: "lead" }),
    ]),
  ).toEqual([
    { of: "Pemula; eksekutif", text: "Kutipan." },
    { of: "Senior, Jakarta", text: "Lain." },
  ]);
});

test("a region is the group's where all its rows have it", () => {
  const find = (...regions: string[]) =>
    buildSalaryGroups(
      regions.map((region) => row({ region })),
      [],
    )[0]?.region;
  expect(find("Jakarta", "Jakarta")).toBe("Jakarta");
  expect(find("Jakarta", "Bandung")).toBeNull();
});
