import { decodeSource } from "../../../../../plugins/gatsby-transformer-article/frontMatter/read/decodeSource";

const decode = (bytes: Uint8Array) => {
  const { text, problems } = decodeSource(bytes, "a.md");
  return { text, problems: problems.map(({ code, line, column }) => `${code}:${line}:${column}`) };
};

const text = "Satu é “dua”\nTiga 🙂\n";

describe("decodeSource", () => {
  it("reads UTF-8", () => {
    expect(decode(Buffer.from(text))).toEqual({ text, problems: [] });
  });

  it("reads UTF-8 with a byte order mark, and says so", () => {
    expect(decode(Buffer.from(`\ufeff${text}`))).toEqual({ text, problems: ["file-bom:1:1"] });
  });

  it.each([
    ["little-endian", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["big-endian", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("reads UTF-16 %s, and says so", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text, problems: ["file-utf16:1:1"] });
  });

  it.each([
    ["little-endian", Buffer.from(`${"kata ".repeat(20)}é`, "utf16le")],
    ["big-endian", Buffer.from(`${"kata ".repeat(20)}é`, "utf16le").swap16()],
  ])("recognises UTF-16 %s without its mark", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: `${"kata ".repeat(20)}é`, problems: ["file-utf16:1:1"] });
  });

  it("reads Windows-1252, and says where UTF-8 ends", () => {
    const bytes = Buffer.concat([
      Buffer.from("Satu\r\nDua "),
      Buffer.from([0x93]),
      Buffer.from("tiga"),
      Buffer.from([0x94]),
    ]);
    expect(decode(bytes)).toEqual({ text: "Satu\nDua “tiga”", problems: ["file-not-utf8:2:5"] });
  });

  it("drops NUL bytes, and says where the first one is", () => {
    expect(decode(Buffer.from("Satu\nD\0ua\0"))).toEqual({ text: "Satu\nDua", problems: ["file-nul:2:2"] });
  });

  it("makes every line end one \\n", () => {
    expect(decode(Buffer.from("a\r\nb\rc\nd")).text).toBe("a\nb\nc\nd");
  });
});
