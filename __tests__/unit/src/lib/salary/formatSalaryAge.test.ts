import { formatSalaryAge } from "../../../../../src/lib/salary/formatSalaryAge";

const role = { scope: "role" };
const industry = { scope: "industry" };

test.each([
  ["nothing of a recent figure", [role], [false], null],
  ["nothing of a recent one beside an old one", [role, { ...role }], [false, true], null],
  ["that nothing is newer, where all are old", [role, { ...role }], [true, true], /belum kami temukan/],
  [
    "that nothing is newer, where only the industry's is",
    [role, industry],
    [true, false],
    /belum kami temukan/,
  ],
  ["where the newer ones are, if there are some", [role, { ...role }], [true, false], /wilayah tertentu/],
])("says %s", (_, rows, old, expected) => {
  const age = formatSalaryAge(rows[0]!, rows, old);
  if (expected === null) expect(age).toBeNull();
  else expect(age).toMatch(expected);
});
