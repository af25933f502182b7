import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles } from "../../../../gatsby/content/listFiles";

const folder = mkdtempSync(join(tmpdir(), "list-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("listFiles", () => {
  it("lists files at any depth, sorted, without what systems and editors leave", async () => {
    for (const file of [
      "b/c/d.md",
      "a.md",
      "b/gambar satu.png",
      ".DS_Store",
      ".git/config",
      "b/node_modules/x/y.md",
      "Thumbs.db",
      "a.md~",
    ]) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), "");
    }

    expect(await listFiles(folder)).toEqual(["a.md", "b/c/d.md", "b/gambar satu.png"]);
  });

  it("is empty for a folder that isn't there", async () => {
    expect(await listFiles(join(folder, "hilang"))).toEqual([]);
  });

  it("reports any other reason why a folder can't be read", async () => {
    await expect(listFiles(join(folder, "a.md"))).rejects.toThrow("ENOTDIR");
  });
});
