import jsQR from "jsqr";
import sharp from "sharp";
import { buildQrCode, toQrPath } from "../../../../../gatsby/publish/qr/buildQrCode";

const url = "https://jelajah-karier.example/backend-developer/";

test("a camera reads the address, from the file as it is published", async () => {
  const { data, info } = await sharp(Buffer.from(buildQrCode(url)), { density: 600 })
    .resize(330)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(url);
});

test("its name stands for what it leads to, and it is small", () => {
  const path = toQrPath(url);
  expect(path).toMatch(/^\/static\/qr-[0-9a-f]{10}\.svg$/);
  expect(toQrPath(`${url}x`)).not.toBe(path);
  expect(buildQrCode(url).length).toBeLessThan(8_000);
});
