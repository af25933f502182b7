import { existsSync } from "node:fs";
import sharp from "sharp";
import { buildManifest } from "../../../../gatsby/publish/buildManifest";

type Manifest = {
  id: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { url: string }[];
};

const parse = (basePath: string) => JSON.parse(buildManifest(basePath)) as Manifest;

test.each(["", "/x", "/a/b"])("every address in it begins with the path prefix %j", (basePath) => {
  const { id, start_url, scope, icons, shortcuts } = parse(basePath);
  expect({ id, start_url, scope }).toEqual({
    id: `${basePath}/`,
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
  });
  expect(icons).not.toHaveLength(0);
  for (const { src } of icons) expect(src).toMatch(new RegExp(`^${basePath}/icons/[^/]+$`));
  expect(shortcuts).toEqual([expect.objectContaining({ url: `${basePath}/luring/` })]);
});

test("it is Indonesian and says what the site is called", () => {
  expect(parse("")).toMatchObject({
    lang: "id",
    dir: "ltr",
    name: "Jelajah Karier",
    short_name: "Jelajah Karier",
    description: expect.stringContaining("karier") as string,
  });
});

test("each of its icons is there, as large as it says and opaque to its corners", async () => {
  const { icons } = parse("");
  expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src, sizes } of icons) {
    expect(existsSync(`static${src}`)).toBe(true);
    const { width, height } = await sharp(`static${src}`).metadata();
    expect(`${width}x${height}`).toBe(sizes);
    expect((await sharp(`static${src}`).stats()).isOpaque).toBe(true);
  }
});
