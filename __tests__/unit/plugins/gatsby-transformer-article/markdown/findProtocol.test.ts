import { findProtocol } from "../../../../../plugins/gatsby-transformer-article/markdown/findProtocol";

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
