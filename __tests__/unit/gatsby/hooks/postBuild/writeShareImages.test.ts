import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import sharp from "sharp";

const repository = process.cwd();
let folder: string;
let writeShareImages: (typeof import("../../../../../gatsby/hooks/postBuild/writeShareImages"))["writeShareImages"];

beforeAll(async () => {
  await mkdir(".tmp", { recursive: true });
  folder = await mkdtemp(resolve(".tmp/share-images-"));
  for (const file of ["src/styles/tokens.css", "static/icons/512.png"]) await cp(file, join(folder, file));
  process.chdir(folder);
  ({ writeShareImages } = await import("../../../../../gatsby/hooks/postBuild/writeShareImages"));
});

afterAll(async () => {
  process.chdir(repository);
  await rm(folder, { recursive: true });
});

const toArticle = (path: string, title: unknown) => ({
  path,
  title,
  excerpt: "Awal.",
  frontMatter: { field: "data", summary: null, description: null, salary: null },
});

async function write(articles: readonly ReturnType<typeof toArticle>[]): Promise<string[]> {
  const warnings: string[] = [];
  await writeShareImages(
    {
      articles,
      paths: new Set(["/", ...articles.map(({ path }) => path)]),
      fields: [{ key: "data", name: "Data dan AI", description: "Tentang data." }],
    } as never,
    {
      reporter: {
        warn: (text: string) => warnings.push(text),
        activityTimer: () => ({ start: () => undefined, end: () => undefined }),
      },
    } as never,
  );
  return warnings;
}

const read = (name: string): Promise<Buffer> => readFile(join(folder, "public/berbagi", name));

test("draws a picture of the size that apps ask for, below 200 kB", async () => {
  expect(await write([toArticle("/data-engineer/", "Data Engineer")])).toEqual([]);
  for (const name of ["data-engineer.png", "_beranda.png"]) {
    const picture = await read(name);
    expect(picture.byteLength).toBeLessThan(200_000);
    expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  }
  expect(await read("data-engineer.png")).not.toEqual(await read("_beranda.png"));
});

test("draws nothing twice, but again what shows something else", async () => {
  // Another title each run: what is kept outlives the test.
  const title = `Judul ${Date.now()}`;
  await write([toArticle("/a/", title)]);
  const first = await read("a.png");
  await rm(join(folder, "public"), { recursive: true });
  const draw = jest.spyOn(sharp.prototype as { png: () => unknown }, "png");
  await write([toArticle("/a/", title)]);
  expect(draw).not.toHaveBeenCalled();
  expect(await read("a.png")).toEqual(first);
  await write([toArticle("/a/", `${title} lagi`)]);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(await read("a.png")).not.toEqual(first);
  draw.mockRestore();
});

test("what a page's card has not changed is not looked at", async () => {
  await write([toArticle("/a/", "Satu"), toArticle("/b/", "Dua")]);
  for (const name of ["a.png", "b.png"]) await writeFile(join(folder, "public/berbagi", name), "seen");
  await write([toArticle("/a/", "Satu"), toArticle("/b/", "Dua lagi")]);
  expect(String(await read("a.png"))).toBe("seen");
  expect(await sharp(await read("b.png")).metadata()).toMatchObject({ format: "png" });
});

test("a picture that can't be drawn is a warning, and the index's stands in", async () => {
  // What no schema lets through, so that satori itself fails.
  const warnings = await write([
    toArticle("/rusak/", { length: 1, toString: 1 }),
    toArticle("/baik/", "Baik"),
  ]);
  expect(warnings).toEqual([expect.stringContaining("/rusak/")]);
  expect(await read("rusak.png")).toEqual(await read("_beranda.png"));
  expect(await read("baik.png")).not.toEqual(await read("_beranda.png"));
});

test("a page that is gone leaves no picture behind", async () => {
  await write([toArticle("/lama/", "Lama")]);
  await write([toArticle("/baru/", "Baru")]);
  await expect(read("lama.png")).rejects.toThrow("ENOENT");
});
