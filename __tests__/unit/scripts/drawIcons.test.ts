import sharp from "sharp";
import { readFile, stat } from "node:fs/promises";
import { buildIconSvg, iconLooks } from "../../../scripts/icons/buildIconSvg";

test("the committed icon is what `npm run icons` draws", async () => {
  expect(await readFile("static/favicon.svg", "utf8")).toBe(buildIconSvg(iconLooks.tab));
});

test("the committed ICO file holds a PNG of its size", async () => {
  const committed = await readFile("static/favicon.ico");
  const { width, format } = await sharp(committed.subarray(committed.readUInt32LE(18))).metadata();
  expect({ width, format }).toEqual({ width: 32, format: "png" });
});

test("a maskable icon keeps its mark within the part that no launcher cuts off", async () => {
  const { data, info } = await sharp("static/icons/maskable-512.png")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ground = [...data.subarray(0, 3)];
  let reach = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      const at = (y * info.width + x) * 3;
      const isGround = ground.every((value, index) => Math.abs(value - (data[at + index] ?? 0)) < 16);
      if (!isGround) reach = Math.max(reach, Math.hypot(x - info.width / 2, y - info.height / 2));
    }
  }
  expect(reach).toBeGreaterThan(100);
  expect(reach).toBeLessThan(info.width * 0.4);
});

test("what a browser fetches of them beside a page stays small", async () => {
  const sizes = await Promise.all(
    ["favicon.svg", "favicon.ico", "apple-touch-icon.png"].map(
      async (file) => (await stat(`static/${file}`)).size,
    ),
  );
  for (const size of sizes) expect(size).toBeLessThan(2_000);
});
