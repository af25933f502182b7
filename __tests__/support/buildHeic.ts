/**
 * A HEIC photo as phones take them, with nothing but what says so: its head can be read, and no program that lacks the
 * HEVC codec, sharp's among them, could draw it. Boxes after ISO/IEC 14496-12 and 23008-12.
 */
export function buildHeic(): Buffer {
  const codec = Buffer.from("0101600000009000000000005af000fcfdf8f800000f00", "hex");
  const meta = fullBox(
    "meta",
    0,
    fullBox("hdlr", 0, u32(0), "pict", u32(0), u32(0), u32(0), "\0"),
    fullBox("pitm", 0, u16(1)),
    fullBox("iloc", 0, u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(0), u32(4)),
    fullBox("iinf", 0, u16(1), fullBox("infe", 2, u16(1), u16(0), "hvc1", "\0")),
    box(
      "iprp",
      box("ipco", box("hvcC", codec), fullBox("ispe", 0, u32(64), u32(48))),
      fullBox("ipma", 0, u32(1), u16(1), Buffer.from([2, 0x81, 0x02])),
    ),
  );
  return Buffer.concat([box("ftyp", "heic", u32(0), "mif1heic"), meta, box("mdat", u32(0))]);
}

function box(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)),
  );
  return Buffer.concat([u32(content.length + 8), Buffer.from(type), content]);
}

function fullBox(type: string, version: number, ...parts: readonly (Buffer | string)[]): Buffer {
  return box(type, Buffer.from([version, 0, 0, 0]), ...parts);
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

function u32(value: number): Buffer {
  return Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
}
