import { formatYamlBlock, type JsonSchema } from "../../plugins/gatsby-transformer-article";
import { profileBlocks } from "../../src/lib/profile/profileSections";
import { site } from "../../src/lib/site";

/** schemas/front-matter.schema.json: the schema as editors read it, with the keys that `field` may have. */
export function buildEditorSchema(schema: object, fieldKeys: readonly string[]): string {
  const { properties = {}, ...rest } = schema as { properties?: Record<string, object> };
  const known = fieldKeys.length === 0 ? {} : { enum: fieldKeys };
  const edited = {
    ...rest,
    title: `Front matter artikel ${site.name}`,
    description: "Dibuat oleh `npm run docs`. Jangan disunting langsung.",
    properties: { ...properties, field: { ...properties["field"], ...known } },
  };
  return `${JSON.stringify(edited, null, 2)}\n`;
}

/** .vscode/front-matter.code-snippets: VS Code's own completion, which needs no extension. */
export function buildSnippets({ properties = {}, required = [] }: JsonSchema): string {
  const fields = Object.entries(properties).map(([name, field]) => [
    name,
    {
      scope: "markdown",
      prefix: name,
      body: toSnippet(name, field),
      description: field.description ?? "",
    },
  ]);
  const lines = required.flatMap((name) => toSnippet(name, properties[name] ?? {}));
  const whole = {
    scope: "markdown",
    prefix: "artikel",
    body: ["---", ...lines, "---", "", "$0"].join("\n"),
    description: "Front matter artikel baru.",
  };
  const facts = {
    scope: "markdown",
    prefix: "fakta",
    body: `<!-- fakta: \${1|${profileBlocks.map(({ name }) => name).join(",")}|} -->`,
    description: "Tempat satu blok fakta di tengah naskah; isinya dari front matter.",
  };
  const snippets = { artikel: whole, fakta: facts, ...(Object.fromEntries(fields) as object) };
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** `$` and `}` mean something in a snippet. */
const toSnippet = (name: string, { examples }: JsonSchema): string[] =>
  formatYamlBlock(name, examples?.[0] ?? "").map((line) => line.replace(/[$}\\]/g, "\\$&"));
