import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFile } from "../../../scripts/parseFile";
import { digestFile, readParseCache, writeParseCache, type ParseCache } from "../../../scripts/parseCache";

const folder = mkdtempSync(join(tmpdir(), "parse-cache-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode("Isi.");
const cache: ParseCache = new Map([[digestFile(bytes, "a.md"), parseFile(bytes, "a.md")]]);

describe("the cache of parsed files", () => {
  it("gives back what was kept", async () => {
    const path = join(folder, "baru/cache.json");
    await writeParseCache(path, "mesin", cache);

    expect(await readParseCache(path, "mesin")).toEqual(cache);
  });

  it("is empty for another engine", async () => {
    const path = join(folder, "lain.json");
    await writeParseCache(path, "mesin", cache);

    expect(await readParseCache(path, "mesin baru")).toEqual(new Map());
  });

  it.each([
    ["nothing", () => ""],
    ["no line break", () => "mesin"],
    ["half of what was kept", (kept: string) => kept.slice(0, kept.length / 2)],
    ["one letter changed", (kept: string) => kept.replace("a.md", "b.md")],
    ["an empty list under another's seal", (kept: string) => kept.replace(/\n.*/s, "\n[]")],
  ])("is empty where the file holds %s", async (_, damage) => {
    const path = join(folder, "rusak.json");
    await writeParseCache(path, "mesin", cache);
    writeFileSync(path, damage(readFileSync(path, "utf8")));

    expect(await readParseCache(path, "mesin")).toEqual(new Map());
  });

  it("does without where it cannot write", async () => {
    writeFileSync(join(folder, "berkas"), "");

    await expect(writeParseCache(join(folder, "berkas/cache.json"), "mesin", cache)).resolves.toBeUndefined();
  });

  it("tells files apart by bytes and by name", () => {
    const other = new TextEncoder().encode("Isi!");

    expect(
      new Set([digestFile(bytes, "a.md"), digestFile(bytes, "b.md"), digestFile(other, "a.md")]).size,
    ).toBe(3);
  });
});
