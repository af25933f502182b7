import { isInertSvg } from "../../../../../plugins/gatsby-transformer-article/images/isInertSvg";

const svg = (content: string, attributes = ""): Uint8Array =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`);

test.each([
  svg('<title>Deskripsi &amp; transkrip</title><path d="M0 0h9"/><style>path{fill:red}</style>'),
  svg('<desc>A description</desc><g class="on"><text>on x = 1</text></g>'),
  Buffer.from('<?xml version="1.0" encoding="UTF-8"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'),
])("an SVG that only draws: %s", (bytes) => {
  expect(isInertSvg(bytes)).toBe(true);
});

test.each([
  svg("<script>alert(1)</script>"),
  svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
  svg("<rect/>", "onload='alert(1)'"),
  svg("<rect\nonclick = 'alert(1)'/>"),
  svg('<a href="JavaScript:alert(1)"><rect/></a>'),
  svg('<a href="&#106;avascript:alert(1)"><rect/></a>'),
  svg('<set attributeName="href" to="javascript:alert(1)"/>'),
  svg('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="//evil.example"/></foreignObject>'),
  Buffer.from('<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'),
  Buffer.from('<?xml-stylesheet href="x.xsl"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  Buffer.from('<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf16le"),
  Buffer.from([0x3c, 0x73, 0x76, 0x67, 0xff]),
])("an SVG that might run script: %s", (bytes) => {
  expect(isInertSvg(bytes)).toBe(false);
});
