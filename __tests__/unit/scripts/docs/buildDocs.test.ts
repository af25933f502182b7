import { readFileSync } from "node:fs";
import { buildDocs } from "../../../../scripts/docs/buildDocs";

const read = (path: string): string => readFileSync(path, "utf8").replaceAll("\r\n", "\n");

const sources = { guide: read("docs/panduan-menulis.md"), fieldsYaml: read("content/_data/fields.yaml") };

describe("what npm run docs writes", () => {
  it.each([...buildDocs(sources)])("%s is up to date", (path, text) => {
    // When this fails: npm run docs, and commit what it wrote.
    expect(read(path)).toBe(text);
  });

  it("follows the sources", () => {
    const schema = buildDocs({ ...sources, fieldsYaml: "baru: { name: Baru, description: Satu. }" }).get(
      "schemas/front-matter.schema.json",
    );

    expect(schema).toContain('"baru"');
    expect(schema).not.toContain('"consulting"');
  });

  it("refuses a guide without its marks", () => {
    expect(() => buildDocs({ ...sources, guide: "# Panduan" })).toThrow("kode:mulai");
  });
});
