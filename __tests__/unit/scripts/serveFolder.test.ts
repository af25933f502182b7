import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { completeMark } from "../../../gatsby/completeMark";
import { serveFolder } from "../../../scripts/serveFolder";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("a folder without a site is refused", async () => {
  await expect(serveFolder(folder, 0)).rejects.toThrow("There is no built site");
});

test("a site that its build did not finish is refused, whatever pages are there", async () => {
  await writeFile(join(folder, "index.html"), "<p>Halo</p>");
  await writeFile(join(folder, "404.html"), "<p>Tidak ada</p>");
  await expect(serveFolder(folder, 0)).rejects.toThrow("is not whole");
  await writeFile(join(folder, completeMark), "");
  const { url, close } = await serveFolder(folder, 0);
  expect(await (await fetch(url)).text()).toBe("<p>Halo</p>");
  await close();
});
