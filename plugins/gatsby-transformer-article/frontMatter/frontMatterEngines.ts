import { parseFrontMatter } from "./check/parseFrontMatter";

/**
 * How gatsby-transformer-remark reads front matter, by language: YAML by this site's schema, so that a MarkdownRemark
 * node has the fields that the Article node has, and an invalid one is absent rather than of another type. No other
 * language is read: `---js` would run what an article says.
 *
 * For its option `engines`; each parser takes the text between the fences and never throws.
 */
export const frontMatterEngines = {
  yaml: { parse: readFields },
  json: { parse: () => ({}) },
  js: { parse: () => ({}) },
  javascript: { parse: () => ({}) },
};

function readFields(yaml: string): Record<string, unknown> {
  // Problems are reported by the Article node, which knows the file and the line.
  const { fields } = parseFrontMatter(yaml, { file: "", line: 2 });
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
