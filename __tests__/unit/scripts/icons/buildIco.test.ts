import sharp from "sharp";
import { buildIco } from "../../../../scripts/icons/buildIco";

test("an ICO file names its PNG's size and place", async () => {
  const png = await sharp({ create: { width: 32, height: 32, channels: 4, background: "#fff" } })
    .png()
    .toBuffer();
  const ico = buildIco(png, 32);
  expect([ico[6], ico[7], ico.readUInt32LE(14)]).toEqual([32, 32, png.length]);
  expect(ico.subarray(ico.readUInt32LE(18))).toEqual(png);
});
