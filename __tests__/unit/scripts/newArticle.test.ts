import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "./runScript";

jest.setTimeout(60_000);

// The content folder has a folder of its own above it, in which nobody else writes.
const above = mkdtempSync(join(tmpdir(), "new-article-"));
const folder = join(above, "content");
afterAll(() => {
  rmSync(above, { recursive: true });
});

const start = (...args: string[]) => runScript("newArticle", args, { CONTENT_DIR: folder });

// Each run is a process that takes a second or two.
describe("npm run new", () => {
  it("writes an article of today, once", () => {
    const { code, stdout } = start("Data Engineer");
    const path = join(folder, "data-engineer/index.md");

    expect(code).toBe(0);
    expect(stdout).toContain("data-engineer/index.md");
    expect(stdout).toContain("http://localhost:8000/data-engineer/");
    expect(readFileSync(path, "utf8")).toContain('date: "2026-01-31"');

    writeFileSync(path, "punyaku");
    expect(start("Data Engineer")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("sudah ada") as string,
    });
    expect(readFileSync(path, "utf8")).toBe("punyaku");
  });

  it("takes words without quotes around them, and stays in the content folder", () => {
    expect(start("..\\..\\C:/UI/UX", "Designer").code).toBe(0);
    const name = "c-ui-ux-designer";
    expect(readFileSync(join(folder, name, "index.md"), "utf8")).toContain("C:/UI/UX Designer");
    expect(readdirSync(join(folder, name))).toEqual(["index.md"]);
    expect(readdirSync(above)).toEqual(["content"]);
  });

  it("tells in Bahasa that it needs a title, and one with letters", () => {
    expect(start()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Sebutkan judulnya") as string,
    });
    expect(start("日本")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Coba judul lain") as string,
    });
  });
});
