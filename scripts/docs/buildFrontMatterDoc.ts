import {
  formatField,
  formatYamlBlock,
  reservedPaths,
  type JsonSchema,
} from "../../plugins/gatsby-transformer-article";
import { profileBlocks } from "../../src/lib/profile/profileSections";
import { reservedSegments } from "../../src/lib/sitePages";

/** By field of front matter: the line that places its block of facts. */
const factsMarkers: ReadonlyMap<string, string> = new Map(
  profileBlocks.flatMap(({ name, fields }) => fields.map((field) => [field, `<!-- fakta: ${name} -->`])),
);

/** docs/front-matter.md, from the schema. */
export function buildFrontMatterDoc(schema: JsonSchema): string {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {});
  const rows = fields.map(([name, field]) =>
    toRow([
      `\`${name}\``,
      required.has(name) ? "ya" : "tidak",
      nameType(field),
      `${field.description ?? ""}${field.recommendedLength === undefined ? "" : ` Paling baik sampai ${field.recommendedLength} karakter.`}${factsMarkers.has(name) ? ` Tempatnya di naskah: \`${factsMarkers.get(name)}\`.` : ""}`,
      isNested(field)
        ? `lihat [\`${name}\`](#${name.toLowerCase()})`
        : `\`${formatField(name, field.examples?.[0] ?? "")}\``,
    ]),
  );
  return `<!-- Dibuat oleh \`npm run docs\` dari skema front matter. Jangan disunting langsung. -->

# Isian front matter

Front matter adalah bagian di antara dua baris \`---\` di awal berkas artikel. Cukup tiga isian:

\`\`\`yaml
---
${Object.entries(schema.properties ?? {})
  .filter(([name]) => required.has(name))
  .map(([name, field]) => formatField(name, field.examples?.[0] ?? ""))
  .join("\n")}
---
\`\`\`

| Isian | Wajib | Bentuk | Arti | Contoh |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

## Isian bertingkat

${fields
  .filter(([, field]) => isNested(field))
  .map(([name, field]) => describeNested(name, field))
  .join("\n\n")}

## Alamat yang sudah dipakai

\`slug\` tidak boleh sama dengan, atau berada di bawah, alamat berikut; semuanya dipakai oleh situs ini, Gatsby, atau Windows:

${[...reservedPaths, ...[...reservedSegments].map((segment) => `/${segment}`)]
  .map((path) => `\`${path}\``)
  .join(", ")}
`;
}

const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const isNested = (field: JsonSchema): boolean => findNested(field).length > 0;

/** The fields inside a field, by their dotted names; a list's own name ends in `[]`. */
function findNested(field: JsonSchema, prefix = ""): [name: string, field: JsonSchema, required: boolean][] {
  const branches = [field, ...(field.anyOf ?? [])];
  return branches.flatMap((branch) =>
    branch.items === undefined
      ? Object.entries(branch.properties ?? {}).flatMap(([name, inner]) => [
          [`${prefix}${name}`, inner, branch.required?.includes(name) ?? false] as [
            string,
            JsonSchema,
            boolean,
          ],
          ...findNested(inner, `${prefix}${name}.`),
        ])
      : findNested(branch.items, prefix === "" ? "" : `${prefix.slice(0, -1)}[].`),
  );
}

function describeNested(name: string, field: JsonSchema): string {
  const rows = findNested(field).map(([inner, { description, enum: choices, ...kind }, required]) =>
    toRow([
      `\`${inner}\``,
      required && !("default" in kind) ? "ya" : "tidak",
      choices === undefined ? nameType(kind) : choices.map((choice) => `\`${String(choice)}\``).join(", "),
      `${description ?? ""}${"default" in kind ? ` Bawaan: \`${String(kind.default)}\`.` : ""}`,
    ]),
  );
  return `### \`${name}\`

${field.description ?? ""}

\`\`\`yaml
${formatYamlBlock(name, field.examples?.[0] ?? "").join("\n")}
\`\`\`

| Isian | Wajib | Bentuk | Arti |
| --- | --- | --- | --- |
${rows.join("\n")}`;
}

/** A kind of value, in a word or two. */
function nameType({ type, format, items, anyOf }: JsonSchema): string {
  if (anyOf !== undefined) return anyOf.map(nameType).join(" atau ");
  if (format === "date") return "tanggal";
  if (type === "array") return `daftar ${items === undefined ? "" : nameType(items)}`.trim();
  const names: Readonly<Record<string, string>> = {
    string: "teks",
    boolean: "`true` atau `false`",
    integer: "angka bulat",
    number: "angka",
    object: "isian bertingkat",
  };
  return names[type ?? ""] ?? "teks";
}
