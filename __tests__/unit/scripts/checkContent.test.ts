import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goodArticle } from "../../fixtures/broken/brokenArticles";
import { runScript } from "./runScript";

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), "check-content-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A content folder with these files. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const good = { [goodArticle.file]: goodArticle.text };
const wrongFile = "sub folder/rusak.md";
/** One problem of each severity, a picture that is none, and lists of the folder's own. */
const mixed = {
  ...good,
  "nanti.md": goodArticle.text.replace("2019-05-04", "2026-02-01").replaceAll(/[Bb]aik(?=")/g, "$&-nanti"),
  "foto.md": `${goodArticle.text.replaceAll(/[Bb]aik(?=")/g, "$&-foto")}\n![Foto](foto.jpg)\n`,
  "foto.jpg": "HEIC",
  [wrongFile]: goodArticle.text
    .replace('"/artikel-baik"', "artikel rusak")
    .replace("Artikel Baik", "Rusak")
    .replace("title:", "field: kuliner\ntitle:"),
  "_data/fields.yaml": "kuliner: { name: Kuliner, description: Makan enak. }",
  "_data/catatan.md": "Bukan artikel.",
};

const check = (folder: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  runScript("checkContent", args, { CONTENT_DIR: folder, ...env });

// Each run is a process that takes a second or two, so few of them show all that the command itself does.
describe("npm run check:content", () => {
  it("is content with good articles, however strict", () => {
    expect(check(write("baik", good), ["--strict"])).toEqual({
      code: 0,
      stdout: "1 artikel diperiksa, semuanya beres.\n",
      stderr: "",
    });
  });

  it("prints nothing but JSON, with what it finds in files, between them and in the folder's lists", () => {
    const { code, stdout } = check(write("campur", mixed), ["--format", "json"]);

    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ file: "foto.md", line: 12, severity: "warning", code: "image-unreadable" }),
      expect.objectContaining({ file: "nanti.md", severity: "info", code: "scheduled" }),
      {
        file: wrongFile,
        line: 2,
        column: 7,
        severity: "error",
        code: "slug-no-slash",
        field: "slug",
        message: "`slug` harus diawali garis miring `/`.",
        fix: 'Tulis: `slug: "/artikel-rusak"`.',
      },
    ]);
  });

  it("prints the lines in question without colours in a pipe, and annotations where GitHub runs it", () => {
    const folder = write("campur", mixed);

    const { stdout } = check(folder);
    expect(stdout).toContain("    >    2 | slug: artikel rusak\n");
    expect(stdout).not.toContain("\u001b");
    expect(check(folder, [], { GITHUB_ACTIONS: "true" }).stdout).toMatch(
      /^::error file=.*rusak\.md,line=2,col=7,title=slug-no-slash::/m,
    );
  });

  it("no longer fails once the error is fixed, but for warnings if strict; never for information", () => {
    const folder = write("diperbaiki", { ...mixed, [wrongFile]: "", "foto.jpg": "" });
    rmSync(join(folder, wrongFile));

    expect(check(folder).code).toBe(0);
    expect(check(folder, ["--strict"]).code).toBe(1);
    rmSync(join(folder, "foto.md"));
    expect(check(folder, ["--strict"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("dijadwalkan terbit 1 Februari 2026") as string,
    });
  });

  it("tells in Bahasa of a folder that isn't there, and of an argument that it doesn't know", () => {
    expect(check(join(root, "hilang"))).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("tidak ada") as string,
    });
    expect(check(root, ["--lain"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("tidak dikenal") as string,
    });
  });
});
