import sharp from "sharp";
import { mkdir, writeFile } from "node:fs/promises";
import { buildIco } from "./icons/buildIco";
import { buildIconSvg, iconLooks } from "./icons/buildIconSvg";

/** `npm run icons`: draws every icon of `static/` from the site's mark. */
async function drawIcons(): Promise<void> {
  await mkdir("static/icons", { recursive: true });
  const files: Record<string, string | Buffer> = {
    "favicon.svg": buildIconSvg(iconLooks.tab),
    "favicon.ico": buildIco(await draw(buildIconSvg(iconLooks.smallTab), 32, 256), 32),
    "apple-touch-icon.png": await draw(buildIconSvg(iconLooks.app), 180, 16),
    "icons/192.png": await draw(buildIconSvg(iconLooks.app), 192, 16),
    "icons/512.png": await draw(buildIconSvg(iconLooks.app), 512, 16),
    "icons/maskable-512.png": await draw(buildIconSvg(iconLooks.maskable), 512, 16),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(`static/${name}`, content);
    console.log(`static/${name}: ${Buffer.byteLength(content)} bytes`);
  }
}

/** Few colours make a small file; the mark has two, and the steps between them at its edges. */
function draw(svg: string, size: number, colours: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 300 })
    .resize(size, size)
    .png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

drawIcons().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
