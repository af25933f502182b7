import { toTargetFile } from "../../../../../plugins/gatsby-transformer-article/markdown/toTargetFile";

test.each([
  ["foto.jpg", "artikel/foto.jpg"],
  ["./foto.jpg?lebar=3#atas", "artikel/foto.jpg"],
  ["foto%20%231%3F.jpg", "artikel/foto #1?.jpg"],
  ["100%.jpg", "artikel/100%.jpg"],
  ["../lain/foto.jpg", "lain/foto.jpg"],
  ["../../luar.jpg", "../luar.jpg"],
  ["/peta.jpg", "/peta.jpg"],
  ["/bersama/../../%2e%2e/peta.jpg", "/peta.jpg"],
])("%j leads to %j", (target, file) => {
  expect(toTargetFile("artikel/index.md", target)).toBe(file);
});
