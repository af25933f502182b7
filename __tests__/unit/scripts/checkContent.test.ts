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
const warned = { "a.md": goodArticle.text.replace(/description.*\n/, "") };
const wrong = {
  ...good,
  "sub folder/rusak.md": goodArticle.text
    .replace('"/artikel-baik"', "artikel rusak")
    .replace("Artikel Baik", "Rusak"),
};

const check = (folder: string, ...args: string[]) => runScript("checkContent", args, { CONTENT_DIR: folder });

describe("npm run check:content", () => {
  it("is content with good articles, strict or not", () => {
    const { code, stdout, stderr } = check(write("baik", good), "--strict");

    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "1 artikel diperiksa, semuanya beres.\n",
      stderr: "",
    });
  });

  it("fails for warnings only if strict", () => {
    const folder = write("perhatian", warned);

    expect(check(folder).code).toBe(0);
    expect(check(folder, "--strict").code).toBe(1);
  });

  it("does not fail for information, even if strict", () => {
    const folder = write("info", { "a.md": goodArticle.text.replace("2019-05-04", "2026-02-01") });
    const { code, stdout } = check(folder, "--strict");

    expect(code).toBe(0);
    expect(stdout).toContain("dijadwalkan terbit 1 Februari 2026");
  });

  it("prints nothing but JSON", () => {
    const { code, stdout } = check(write("salah", wrong), "--format", "json");

    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: "sub folder/rusak.md",
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

  it("prints an empty list for good articles", () => {
    expect(check(write("baik", good), "--format", "json").stdout).toBe("[]\n");
  });

  it("prints the line in question, without colours in a pipe", () => {
    const { stdout } = check(write("salah", wrong));

    expect(stdout).toContain("    >    2 | slug: artikel rusak\n");
    expect(stdout).not.toContain("\u001b");
  });

  it("prints annotations for GitHub", () => {
    expect(check(write("salah", wrong), "--format", "github").stdout).toMatch(
      /^::error file=.*rusak\.md,line=2,col=7,title=slug-no-slash::/,
    );
  });

  it("no longer reports a file once it is fixed", () => {
    const folder = write("diperbaiki", wrong);
    expect(check(folder).code).toBe(1);
    write("diperbaiki", {
      "sub folder/rusak.md": goodArticle.text
        .replace("/artikel-baik", "/lain")
        .replace("Artikel Baik", "Lain"),
    });

    expect(check(folder).code).toBe(0);
  });

  it("uses the folder's own lists", () => {
    const text = goodArticle.text.replace("title:", "field: kuliner\ntitle:");
    const lists = { "_data/fields.yaml": "kuliner: { name: Kuliner, description: Makan enak. }" };

    expect(check(write("daftar-sendiri", { "a.md": text, ...lists }), "--strict").code).toBe(0);
    expect(check(write("catatan", { ...good, "_data/catatan.md": "Bukan artikel." }), "--strict").code).toBe(
      0,
    );
    expect(check(write("tanpa-daftar", { "a.md": text })).code).toBe(1);
  });

  it("looks into the pictures that an article shows", () => {
    const text = `${goodArticle.text}\n![Foto](foto.jpg)\n`;
    const { code, stdout } = check(write("foto", { "a.md": text, "foto.jpg": "HEIC" }), "--format", "json");

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: "a.md", line: 12, code: "image-unreadable" }]);
  });

  it("checks an empty folder", () => {
    mkdirSync(join(root, "kosong"));

    expect(check(join(root, "kosong"))).toMatchObject({
      code: 0,
      stdout: "0 artikel diperiksa, semuanya beres.\n",
    });
  });

  it("tells in Bahasa of a folder that isn't there, and of an argument that it doesn't know", () => {
    expect(check(join(root, "hilang"))).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("tidak ada") as string,
    });
    expect(check(root, "--lain")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("tidak dikenal") as string,
    });
  });
});
