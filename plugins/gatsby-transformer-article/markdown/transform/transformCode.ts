import type { Element, Root } from "hast";
import { h } from "hastscript";
import { common, createLowlight } from "lowlight";
import { visitElements } from "../tree";

const lowlight = createLowlight(common);

/** The most characters of a code block that is coloured: colours of longer code take too much time and space. */
export const maxHighlighted = 20_000;

/** Names of languages as people write them; any other is shown as the writer typed it. */
const labels: Record<string, string> = {
  bash: "Bash",
  c: "C",
  cpp: "C++",
  cs: "C#",
  csharp: "C#",
  css: "CSS",
  diff: "Diff",
  go: "Go",
  graphql: "GraphQL",
  html: "HTML",
  ini: "INI",
  java: "Java",
  javascript: "JavaScript",
  js: "JavaScript",
  json: "JSON",
  jsx: "JSX",
  kotlin: "Kotlin",
  less: "Less",
  lua: "Lua",
  makefile: "Makefile",
  markdown: "Markdown",
  md: "Markdown",
  perl: "Perl",
  php: "PHP",
  plaintext: "Teks",
  py: "Python",
  python: "Python",
  r: "R",
  rb: "Ruby",
  ruby: "Ruby",
  rs: "Rust",
  rust: "Rust",
  scss: "SCSS",
  sh: "Shell",
  shell: "Shell",
  sql: "SQL",
  swift: "Swift",
  text: "Teks",
  ts: "TypeScript",
  tsx: "TSX",
  txt: "Teks",
  typescript: "TypeScript",
  xml: "XML",
  yaml: "YAML",
  yml: "YAML",
};

/**
 * Colours code blocks, and writes their language above them. Languages other than highlight.js's common ones stay
 * plain.
 */
export function transformCode(tree: Root): void {
  visitElements(tree, (pre, index, parent) => {
    if (pre.tagName !== "pre") return undefined;
    const [code] = pre.children;
    if (pre.children.length !== 1 || code?.type !== "element" || code.tagName !== "code") return undefined;
    const language = findLanguage(code);
    if (language !== null) highlight(code, language);

    // Long lines scroll, so the box must be reachable by keyboard.
    pre.properties.tabIndex = 0;
    const label = language === null ? null : (labels[language.toLowerCase()] ?? language);
    const title = label === null ? null : h("p", { className: ["code-language"] }, label);
    parent.children[index] = h("div", { className: ["code"] }, title, pre);
    return index + 1;
  });
}

function findLanguage(code: Element): string | null {
  const { className } = code.properties;
  const [name] = Array.isArray(className) ? className : [];
  delete code.properties.className;
  return typeof name === "string" && name.startsWith("language-") ? name.slice("language-".length) : null;
}

function highlight(code: Element, language: string): void {
  const [text] = code.children;
  if (text?.type !== "text" || text.value.length > maxHighlighted || !lowlight.registered(language)) return;
  const colours = lowlight.highlight(language, text.value);
  visitElements(colours, ({ properties }) => {
    // highlight.js marks a language within another with its bare name, which could be a class of the page.
    properties.className = [properties.className]
      .flat()
      .filter((name) => String(name).startsWith("hljs-")) as string[];
    if (properties.className.length === 0) delete properties.className;
  });
  code.children = colours.children.filter((node) => node.type !== "doctype");
}
