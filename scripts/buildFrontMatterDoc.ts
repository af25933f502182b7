import { formatField } from "../plugins/gatsby-transformer-article/frontMatter/formatYaml";
import type { JsonSchema } from "../plugins/gatsby-transformer-article/frontMatter/frontMatterJsonSchema";
import { reservedPaths } from "../plugins/gatsby-transformer-article/frontMatter/reservedPaths";

/** docs/front-matter.md, from the schema. */
export function buildFrontMatterDoc(schema: JsonSchema): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const cells = [
      `\`${name}\``,
      required.has(name) ? "ya" : "tidak",
      nameType(field),
      `${field.description ?? ""}${field.recommendedLength === undefined ? "" : ` Paling baik sampai ${field.recommendedLength} karakter.`}`,
      `\`${formatField(name, field.examples?.[0] ?? "")}\``,
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
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

## Alamat yang sudah dipakai

\`slug\` tidak boleh sama dengan, atau berada di bawah, alamat berikut; semuanya dipakai oleh situs ini, Gatsby, atau Windows:

${reservedPaths.map((path) => `\`${path}\``).join(", ")}
`;
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
