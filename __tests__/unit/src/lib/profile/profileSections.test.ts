import { fieldNames, renderMarkdown } from "../../../../../plugins/gatsby-transformer-article";
import { findProfileSections } from "../../../../../src/lib/profile/profileSections";

const keys = (profile: Parameters<typeof findProfileSections>[0]) =>
  findProfileSections(profile, []).map(({ key }) => key);

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

test("a block never has the id of something in the prose", () => {
  const find = (bodyIds: string[]) => findProfileSections({ salary: [1], tasks: ["Satu"] }, bodyIds);
  const own = find([]).map(({ id }) => id);
  expect(own).toEqual(["isi-profil-tugas", "isi-profil-gaji"]);

  expect(find(["isi-profil-gaji"]).map(({ id }) => id)).toEqual(["isi-profil-tugas", "isi-profil-gaji-2"]);
  expect(find(["isi-profil-gaji-2", "isi-profil-gaji"]).map(({ id }) => id)).toEqual([
    "isi-profil-tugas",
    "isi-profil-gaji-3",
  ]);
});

test("whatever the prose's headings are called, every id of the page is there once", () => {
  const profile = Object.fromEntries(fieldNames.map((name) => [name, ["Sesuatu"]]));
  const titles = findProfileSections(profile, []).flatMap(({ id, title }) => [
    title,
    id.replaceAll("-", " "),
    id.replace("isi-", ""),
  ]);
  const body = [...titles, ...titles].map((title) => `## ${title}`).join("\n\n");
  const { anchors } = renderMarkdown(body, { file: "a.md", firstLine: 1 });
  const ids = [...anchors, ...findProfileSections(profile, anchors).map(({ id }) => id)];

  expect(anchors).toContain("isi-profil-gaji");
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
