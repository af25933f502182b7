import { findFacts } from "../../../../../src/lib/profile/findFacts";

const idOf = (name: string, ...args: Parameters<typeof findFacts>) =>
  findFacts(...args).find((block) => block.name === name)?.id;

test("a block can be linked to where the article has one, and by the id that the page gives it", () => {
  expect(findFacts({}, []).map(({ id }) => id)).not.toContain(expect.any(String));
  expect(idOf("gaji", { salary: [], majors: ["Statistika"] }, [])).toBeNull();
  expect(idOf("jurusan", { salary: [], majors: ["Statistika"] }, [])).toBe("isi-profil-jurusan");
  expect(idOf("jurusan", { majors: ["Statistika"] }, ["isi-profil-jurusan"])).toBe("isi-profil-jurusan-2");
});

test("a block names the fields of front matter that fill it", () => {
  const fields = new Map(findFacts({}, []).map((block) => [block.name, block.fields]));
  expect(fields.get("gaji")).toEqual(["salary"]);
  expect(fields.get("suka-duka")).toEqual(["pros", "cons"]);
});
