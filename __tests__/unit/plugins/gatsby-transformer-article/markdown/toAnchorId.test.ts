import { toAnchorId } from "../../../../../plugins/gatsby-transformer-article/markdown/toAnchorId";

test.each([
  ["Apa itu Café?", "isi-apa-itu-cafe"],
  ["Jum'at & Sabtu", "isi-jumat-sabtu"],
  ["Let’s Talk", "isi-lets-talk"],
  ["C++ / C#", "isi-c-c"],
  ["  ", "isi-bagian"],
  ["isi-gaji", "isi-gaji"],
  ["__proto__", "isi-proto"],
  ["ﬁtur ①", "isi-fitur-1"],
])("%s is %s, and stays so", (text, id) => {
  expect(toAnchorId(text)).toBe(id);
  expect(toAnchorId(id)).toBe(id);
});
