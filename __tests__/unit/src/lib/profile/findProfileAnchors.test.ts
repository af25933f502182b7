import { findProfileAnchors } from "../../../../../src/lib/profile/findProfileAnchors";

test("a block can be linked to where the article has one, and by the id that the page gives it", () => {
  expect(findProfileAnchors({}, [])).toEqual([]);
  expect(findProfileAnchors({ salary: [], majors: ["Statistika"] }, [])).toEqual(["isi-profil-jurusan"]);
  expect(findProfileAnchors({ majors: ["Statistika"] }, ["isi-profil-jurusan"])).toEqual([
    "isi-profil-jurusan-2",
  ]);
});
