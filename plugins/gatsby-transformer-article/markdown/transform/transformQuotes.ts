import type { Element, Nodes, Root, Text } from "hast";

/** Elements whose text is code, and stays as it was typed. */
const codeNames = new Set(["code", "kbd", "pre", "samp", "var"]);
/** Elements that stand within a line of text; any other begins a new one. */
const inlineNames = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "cite",
  "del",
  "dfn",
  "em",
  "i",
  "ins",
  "mark",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "u",
]);

/**
 * Turns straight quotes into typographic ones where it is clear which kind they are: `"` and `'` after a space or an
 * opening bracket open if something follows; after a word or punctuation they close. An inch mark (`15"` with nothing
 * open) stays, and so do code and addresses. Not SmartyPants or one of its ports, which would turn inch marks too.
 */
export function transformQuotes(tree: Root): void {
  curlChildren(tree, { before: " ", isOpen: false });
}

type Line = { before: string; isOpen: boolean };

function curlChildren(parent: Root | Element, line: Line): void {
  for (const node of parent.children) curlNode(node, line);
}

function curlNode(node: Nodes, line: Line): void {
  if (node.type === "text") curlText(node, line);
  if (node.type !== "element") return;
  if (codeNames.has(node.tagName)) line.before = "x";
  else if (node.tagName === "br" || node.tagName === "img") line.before = " ";
  else if (inlineNames.has(node.tagName)) curlChildren(node, line);
  else {
    curlChildren(node, { before: " ", isOpen: false });
    Object.assign(line, { before: " ", isOpen: false });
  }
}

function curlText(node: Text, line: Line): void {
  const { value } = node;
  if (!/["']/.test(value)) {
    line.before = value.at(-1) ?? line.before;
    return;
  }
  // Every second part is an address, which must stay as it is.
  node.value = value
    .split(/((?:https?:\/\/|www\.)\S*)/)
    .map((part, index) => (index % 2 === 0 ? curlWords(part, line) : part))
    .join("");
}

function curlWords(words: string, line: Line): string {
  let result = "";
  for (let index = 0; index < words.length; index++) {
    const letter = words.charAt(index);
    result += letter === '"' || letter === "'" ? curlQuote(letter, words.charAt(index + 1), line) : letter;
    line.before = letter;
  }
  return result;
}

function curlQuote(quote: '"' | "'", next: string, line: Line): string {
  const opens = /[\s([{–—\-/“‘"']/.test(line.before) && !/[\s)\]}.,;:!?]/.test(next);
  if (quote === "'") return opens && !/\d/.test(next) ? "‘" : /\d/.test(line.before) ? "'" : "’";
  if (opens && !line.isOpen) {
    line.isOpen = true;
    return "“";
  }
  if (!line.isOpen) return '"';
  line.isOpen = false;
  return "”";
}
