import { findProfileSections } from "../../../../../src/lib/profile/profileSections";

const keys = (profile: Parameters<typeof findProfileSections>[0]) =>
  findProfileSections(profile).map(({ key }) => key);

test("a block is there when there is something to show in it", () => {
  expect(keys({})).toEqual([]);
  expect(
    keys({ salary: [], tasks: null, skills: { hard: [], soft: null }, fit: { yes: [], no: [] } }),
  ).toEqual([]);
  expect(keys({ skills: { hard: null, soft: ["Teliti"] } })).toEqual(["skills"]);
  expect(keys({ cons: ["Piket malam"] })).toEqual(["prosAndCons"]);
  expect(keys({ occupation: { onet: "15-1243.00", kkni: null, skkni: null } })).toEqual(["interests"]);
});

test("blocks keep one order, whatever order the writer used", () => {
  expect(keys({ references: [1], salary: [1], tasks: ["Satu"] })).toEqual(["tasks", "salary", "references"]);
});
