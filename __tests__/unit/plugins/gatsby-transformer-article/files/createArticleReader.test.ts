import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticleReader } from "../../../../../plugins/gatsby-transformer-article/files/createArticleReader";

// Starting a thread beside other tests takes its time.
jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "articles-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const toFile = (relativePath: string) => ({ absolutePath: join(folder, relativePath), relativePath });

async function writeArticle(name: string, title: string): Promise<ReturnType<typeof toFile>> {
  const file = toFile(`${name}.md`);
  await writeFile(
    file.absolutePath,
    `---\nslug: "/${name}"\ndate: "2026-01-02"\ntitle: "${title}"\n---\n\nIsi.\n`,
  );
  return file;
}

test("reads one article", async () => {
  const fields = await createArticleReader()(await writeArticle("satu", "Satu"));
  expect(fields).toMatchObject({ file: "satu.md", path: "/satu/", title: "Satu" });
});

test("has nothing to say of a file that is gone", async () => {
  await expect(createArticleReader()(toFile("hilang.md"))).resolves.toBeNull();
});

test("answers each of many at once with its own article, and only the unreadable one with an error", async () => {
  const read = createArticleReader();
  const files = await Promise.all(
    Array.from({ length: 600 }, (_, index) => writeArticle(`banyak-${index}`, `Judul ${index}`)),
  );
  await mkdir(join(folder, "folder.md"));
  const broken = Array.from({ length: 40 }, () => toFile("folder.md"));
  const mixed = files.flatMap((file, index) => {
    const bad = index % 15 === 7 ? broken[(index - 7) / 15] : undefined;
    return bad === undefined ? [file] : [bad, file];
  });

  const answers = await Promise.allSettled(mixed.map((file) => read(file)));

  expect(answers.map(({ status }) => status)).toEqual(
    mixed.map(({ relativePath }) => (relativePath === "folder.md" ? "rejected" : "fulfilled")),
  );
  expect(answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value?.file] : []))).toEqual(
    files.map(({ relativePath }) => relativePath),
  );
  // The second thread of the first ones has ended: it starts again for more.
  const again = await Promise.all(files.map((file) => read(file)));
  expect(again.map((fields) => fields?.title)).toEqual(files.map((_, index) => `Judul ${index}`));
});
