import { buildMajorFinder, type Major } from "../../../../../src/lib/majors/buildMajorFinder";

const major = (key: string, name: string, school: Major["school"], spellings: string[] = []): Major => ({
  key,
  name,
  school,
  spellings,
  fullName: null,
});

const find = buildMajorFinder([
  major("informatika", "Informatika", "kampus", ["Teknik Informatika"]),
  major("manajemen-informatika", "Manajemen Informatika", "kampus"),
  major("elektro", "Teknik Elektro", "kampus"),
  major("telekomunikasi", "Telekomunikasi", "kampus"),
  major("rpl-kampus", "Rekayasa Perangkat Lunak", "kampus"),
  major("pplg", "PPLG", "smk", ["RPL", "Rekayasa Perangkat Lunak"]),
  major("dkv", "DKV", "smk"),
]);
const keys = (majors: string[], routes: { type: string; title?: string | null }[] = []): string[] =>
  find({ majors, routes }).map(({ key }) => key);

it.each([
  [["Teknik Informatika atau Informatika"], ["informatika"]],
  [["teknik informatika/informatika"], ["informatika"]],
  [["D3 Manajemen Informatika"], ["manajemen-informatika"]],
  [["Teknik Elektro / Telekomunikasi"], ["elektro", "telekomunikasi"]],
  [["Rekayasa Perangkat Lunak"], ["rpl-kampus"]],
  [
    ["SMK RPL", "DKV"],
    ["pplg", "dkv"],
  ],
])("%j are %j", (majors, expected) => {
  expect(keys(majors)).toEqual(expected);
});

it("keeps what the list lacks under its own name, last", () => {
  expect(find({ majors: ["Sastra C++", "Informatika"], routes: null })).toMatchObject([
    { key: "informatika" },
    { key: "sastra-c-plus-plus", name: "Sastra C++", school: "kampus" },
  ]);
});

it("reads schools from the ways in, and no others", () => {
  expect(
    keys(
      [],
      [
        { type: "vocational", title: "SMK PPLG, atau DKV: konsentrasi RPL" },
        { type: "degree", title: "S1 Informatika" },
        { type: "vocational", title: "SMK lain" },
        { type: "vocational" },
      ],
    ),
  ).toEqual(["pplg", "dkv"]);
  expect(find({ majors: null, routes: null })).toEqual([]);
});
