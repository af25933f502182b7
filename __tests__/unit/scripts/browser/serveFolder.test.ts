import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { completeMark } from "../../../../gatsby/hooks/adapt";
import { serveFolder } from "../../../../scripts/browser/serveFolder";

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
  await expect(serveFolder(folder, 0)).rejects.toThrow("is not whole");
});

test("a whole site is served with its own headers, and where they say nothing with those of hosts", async () => {
  await writeFile(join(folder, "index.html"), "<p>Halo</p>");
  await writeFile(join(folder, "404.html"), "<p>Tidak ada</p>");
  await writeFile(join(folder, "app-1.js"), "");
  await writeFile(join(folder, completeMark), "");
  await writeFile(
    join(folder, "_headers"),
    "/*\n  X-Coba: satu\n\n/app-1.js\n  X-Coba: dua\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
  const { url, close } = await serveFolder(folder, 0);
  const page = await fetch(url);
  expect(await page.text()).toBe("<p>Halo</p>");
  expect(page.headers.get("X-Coba")).toBe("satu");
  expect(page.headers.get("Cache-Control")).toBe("public, max-age=0, must-revalidate");
  const script = await fetch(`${url}/app-1.js`);
  expect(script.headers.get("X-Coba")).toBe("satu, dua");
  expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  const missing = await fetch(`${url}/tidak-ada/`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get("X-Coba")).toBe("satu");
  await close();
});

test("a site that was built under a path is served there, and nowhere else", async () => {
  await mkdir(join(folder, "a"));
  await writeFile(join(folder, "index.html"), "<p>Halo</p>");
  await writeFile(join(folder, "a/index.html"), "<p>A</p>");
  await writeFile(join(folder, "404.html"), "<p>Tidak ada</p>");
  await writeFile(join(folder, "_headers"), "");
  await writeFile(join(folder, completeMark), "/x");
  const { url, pathPrefix, close } = await serveFolder(folder, 0);
  expect(pathPrefix).toBe("/x");
  const get = async (path: string) => {
    const response = await fetch(url + path, { redirect: "manual" });
    return [response.status, response.headers.get("location") ?? (await response.text())];
  };
  expect(await get("/x/")).toEqual([200, "<p>Halo</p>"]);
  expect(await get("/x/a/")).toEqual([200, "<p>A</p>"]);
  expect(await get("/x")).toEqual([301, "/x/"]);
  expect(await get("/x/a?q=1")).toEqual([301, "/x/a/?q=1"]);
  for (const path of ["/", "/a/", "/xa/", "/x/b/"])
    expect(await get(path)).toEqual([404, "<p>Tidak ada</p>"]);
  await close();
});
