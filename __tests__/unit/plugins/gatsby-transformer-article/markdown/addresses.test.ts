import {
  findProtocol,
  toAnchorId,
  toTargetFile,
} from "../../../../../plugins/gatsby-transformer-article/markdown/addresses";

describe("findProtocol", () => {
  test.each([
    ["https://x", "https"],
    ["HTTPS://x", "https"],
    ["java\nscript:x", "javascript"],
    ["\u0001 \tjavascript:x", "javascript"],
    ["data:x", "data"],
    ["foo):x", "foo)"],
    ["/a:b", null],
    ["?a:b", null],
    ["#a:b", null],
    ["a/b:c", null],
    ["//x", null],
    ["", null],
  ])("%j has %j", (address, protocol) => {
    expect(findProtocol(address)).toBe(protocol);
  });
});

describe("toTargetFile", () => {
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
});

describe("toAnchorId", () => {
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
});
