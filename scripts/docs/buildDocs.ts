import { z } from "zod";
import {
  frontMatterJsonSchema,
  frontMatterSchema,
  parseCareerFields,
} from "../../plugins/gatsby-transformer-article";
import { buildEditorSchema, buildSnippets } from "./buildEditorFiles";
import { buildFrontMatterDoc } from "./buildFrontMatterDoc";
import { buildProblemGroups, buildProblemGuide } from "./buildProblemGuide";

/** Files that are made from others, with what is in those. */
export type DocSources = { guide: string; fieldsYaml: string };

/** Everything that `npm run docs` writes: path from the repository's root -> text. */
export function buildDocs({ guide, fieldsYaml }: DocSources): ReadonlyMap<string, string> {
  const fieldKeys = Object.keys(parseCareerFields(fieldsYaml, "_data/fields.yaml").list);
  // Editors know draft 7 best.
  const editorSchema = z.toJSONSchema(frontMatterSchema, { io: "input", target: "draft-7" });
  return new Map([
    ["docs/front-matter.md", buildFrontMatterDoc(frontMatterJsonSchema)],
    ["docs/panduan-menulis.md", buildProblemGuide(guide, buildProblemGroups())],
    ["schemas/front-matter.schema.json", buildEditorSchema(editorSchema, fieldKeys)],
    [".vscode/front-matter.code-snippets", buildSnippets(frontMatterJsonSchema)],
  ]);
}
