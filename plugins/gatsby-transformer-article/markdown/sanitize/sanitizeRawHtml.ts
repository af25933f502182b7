import type { Html, Nodes, Parents, Root } from "mdast";
import type { ProblemCode, ProblemParams } from "../../problems/words";
import { isSafeAddress } from "../addresses";
import type { Notes } from "../notes";
import { visitMarkdown } from "../parse/visitMarkdown";
import { writerSchema } from "./articleSchema";
import { type HtmlToken, tokenizeHtml } from "./tokenizeHtml";

/** The most tags of raw HTML inside each other. */
const maxTagNesting = 50;

const tagNames = new Set(writerSchema.tagNames);
const voidNames = new Set(["br", "hr", "img", "wbr"]);
/** Elements that HTML closes by itself when their parent closes. */
const selfClosingNames = new Set([
  "caption",
  "dd",
  "dt",
  "li",
  "p",
  "rp",
  "rt",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
]);
/** Elements whose content is code, and is dropped with them. */
const codeNames = new Set(["script", "style"]);

/** A span of raw HTML to be dropped or shown as text. */
type Edit = { start: number; end: number; as: "tag" | "spaces" | "text" };
type Report = <Code extends ProblemCode>(
  code: Code,
  node: Html,
  offset: number,
  params: ProblemParams<Code>,
) => void;
type Tag = { name: string; start: number; end: number };
type OpenTag = Tag & { node: Html };

/**
 * Drops from each piece of raw HTML what an article may not contain, and reports it. Tags are paired among the children
 * of one Markdown block: a tag that is not closed there is dropped, since a browser would put the rest of the article
 * inside it. What is dropped is replaced by spaces, so that the line and column of what stays remain right.
 */
export function sanitizeRawHtml(markdown: Root, notes: Notes): void {
  visitMarkdown(markdown, (node) => {
    if (node.type === "text") reportComment(node, notes);
    if (!("children" in node)) return;
    const pieces = dropCode(node).filter((child) => child.type === "html");
    if (pieces.length > 0) sanitizePieces(pieces, notes);
  });
}

/** An unclosed comment is text to the parser (see `keepUnclosedText`); the writer probably meant a comment. */
function reportComment(text: Nodes & { type: "text" }, notes: Notes): void {
  if (text.value.includes("<!--")) notes.report("markup-unclosed", text, { what: "Komentar `<!--`" });
}

/** Drops what stands between `<script>` and `</script>` within a line of text: it is code, not words. */
function dropCode(parent: Parents): Nodes[] {
  const children = parent.children as Nodes[];
  const kept: Nodes[] = [];
  for (let index = 0; index < children.length; index++) {
    const node = children[index];
    if (node === undefined) continue;
    kept.push(node);
    const name =
      node.type === "html" ? /^<(script|style)\b[^<]*>$/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
    if (name === undefined) continue;
    const end = children.findIndex(
      (other, at) => at > index && other.type === "html" && other.value.toLowerCase().startsWith(`</${name}`),
    );
    if (end !== -1) index = end - 1;
  }
  if (kept.length < children.length) children.splice(0, children.length, ...kept);
  return kept;
}

function sanitizePieces(pieces: Html[], notes: Notes): void {
  const edits = new Map<Html, Edit[]>(pieces.map((node) => [node, []]));
  const open: OpenTag[] = [];
  const openCounts = new Map<string, number>();
  /** Start tags that were dropped: their end tags are dropped without a report of their own. */
  const droppedCounts = new Map<string, number>();
  const count = (name: string) => openCounts.get(name) ?? 0;
  const report = buildReport(notes);
  const drop = (node: Html, edit: Edit) => edits.get(node)?.push(edit);
  const dropStart = <Code extends ProblemCode>(
    node: Html,
    tag: Tag,
    code: Code,
    params: ProblemParams<Code>,
  ) => {
    drop(node, { ...tag, as: "tag" });
    droppedCounts.set(tag.name, (droppedCounts.get(tag.name) ?? 0) + 1);
    report(code, node, tag.start, params);
  };
  const dropEnd = (node: Html, tag: Tag) => {
    drop(node, { ...tag, as: "tag" });
    const dropped = droppedCounts.get(tag.name) ?? 0;
    if (dropped > 0) droppedCounts.set(tag.name, dropped - 1);
    else report("markup-unopened", node, tag.start, { what: `Tag \`</${tag.name}>\`` });
  };

  const push = (tag: OpenTag) => {
    open.push(tag);
    openCounts.set(tag.name, count(tag.name) + 1);
  };
  const pop = () => {
    const tag = open.pop();
    if (tag) openCounts.set(tag.name, count(tag.name) - 1);
    return tag;
  };
  const dropUnclosed = (tag: OpenTag) => {
    drop(tag.node, { ...tag, as: "tag" });
    report("markup-unclosed", tag.node, tag.start, { what: `Tag \`<${tag.name}>\`` });
  };

  for (const node of pieces) {
    for (const token of toHtmlTokens(node.value)) {
      if (token.kind === "declaration") {
        drop(node, { ...token, as: "tag" });
        report("markup-dropped", node, token.start, { what: toSample(node.value, token.start) });
      } else if (token.kind === "unfinished") {
        drop(node, { ...token, as: "text" });
        report("markup-unclosed", node, token.start, { what: toSample(node.value, token.start) });
      } else if (token.kind === "code") {
        drop(node, { ...token, as: "spaces" });
      } else if (token.kind === "start") {
        const what = `Tag \`<${token.name}>\``;
        const parents = writerSchema.ancestors[token.name];
        if (!tagNames.has(token.name)) {
          dropStart(node, token, "markup-dropped", { what });
        } else if (parents && !parents.some((name) => count(name) > 0)) {
          dropStart(node, token, "markup-misplaced", { what, parents });
        } else if (open.length >= maxTagNesting) {
          dropStart(node, token, "markup-too-deep", { what, limit: maxTagNesting });
        } else {
          for (const edit of findAttributeEdits(token, node, report)) drop(node, edit);
          if (!voidNames.has(token.name))
            push({ name: token.name, node, start: token.start, end: token.end });
        }
      } else if (token.kind === "end") {
        if (count(token.name) === 0) {
          dropEnd(node, token);
          continue;
        }
        for (let tag = pop(); tag && tag.name !== token.name; tag = pop()) {
          if (!selfClosingNames.has(tag.name)) dropUnclosed(tag);
        }
      }
    }
  }
  for (const tag of open) {
    // A paragraph is closed by the next block.
    if (tag.name !== "p") dropUnclosed(tag);
  }
  for (const [node, list] of edits) node.value = applyEdits(node.value, list);
}

type Token = HtmlToken | { kind: "code"; start: number; end: number };

/** Tokens; those from a closed `<script>` or `<style>` to its end tag are of the kind code. */
function toHtmlTokens(value: string): Token[] {
  const tokens = tokenizeHtml(value);
  const lastEnds = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind === "end" && codeNames.has(token.name)) lastEnds.set(token.name, token.end);
  }
  const result: Token[] = [];
  let codeName: string | null = null;
  for (const token of tokens) {
    if (codeName !== null) {
      result.push({ kind: "code", start: token.start, end: token.end });
      if (token.kind === "end" && token.name === codeName) codeName = null;
      continue;
    }
    result.push(token);
    if (token.kind === "start" && (lastEnds.get(token.name) ?? -1) > token.start) codeName = token.name;
  }
  return result;
}

/**
 * Reports the attributes of an allowed tag that may not stay, and finds what to replace by spaces: everything between
 * those that may, since a second attribute of the same name, which HTML ignores, would take the place of the first.
 */
function findAttributeEdits(token: HtmlToken & { kind: "start" }, node: Html, report: Report): Edit[] {
  const { attributes } = writerSchema;
  const allowed = [...(attributes["*"] ?? []), ...(attributes[token.name] ?? [])].map((name) =>
    name.toLowerCase(),
  );
  const kept = token.attributes.filter(({ name, value, start }) => {
    if (!allowed.includes(name)) {
      report("markup-dropped", node, start, { what: `Atribut \`${name}\` pada \`<${token.name}>\`` });
      return false;
    }
    if (!isSafeAddress(name, value)) {
      report("address-unsafe", node, start, { address: value });
      return false;
    }
    return true;
  });
  if (kept.length === token.attributes.length) return [];
  const ends = [token.start + 1 + token.name.length, ...kept.map(({ end }) => end)];
  const starts = [...kept.map(({ start }) => start), token.end - 1];
  return ends.map((start, index) => ({ start, end: starts[index] ?? start, as: "spaces" }));
}

/** Makes the edits, in order; those within a tag that is dropped are skipped. */
function applyEdits(value: string, edits: Edit[]): string {
  let result = "";
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end) continue;
    const span = value.slice(edit.start, edit.end);
    result += value.slice(end, edit.start) + toReplacement[edit.as](span);
    end = edit.end;
  }
  return result + value.slice(end);
}

/** The replacement of a span: of the same length, except for text, which is always the last. */
const toReplacement: Record<Edit["as"], (span: string) => string> = {
  // An end tag without a name, which the HTML parser drops without splitting the word around it. Not `<! >`, after which
  // it would go on reading in the next piece.
  tag: (span) => `</${toSpaces(span.slice(2, -1))}>`,
  spaces: toSpaces,
  text: (span) => span.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
};

function toSpaces(span: string): string {
  return span.replace(/[^\n]/g, " ");
}

function toSample(value: string, start: number): string {
  const [sample = ""] = value.slice(start, start + 16).split("\n");
  return `\`${sample}\``;
}

/** Reports with the place of an offset in a piece of raw HTML. */
function buildReport(notes: Notes): Report {
  const lineStarts = new Map<Html, number[]>();
  const findLineStarts = (node: Html): number[] => {
    const known = lineStarts.get(node);
    if (known) return known;
    const starts = [0, ...[...node.value.matchAll(/\n/g)].map(({ index }) => index + 1)];
    lineStarts.set(node, starts);
    return starts;
  };
  return (code, node, offset, params) => {
    const starts = findLineStarts(node);
    const line = starts.findLastIndex((start) => start <= offset);
    const first = node.position?.start ?? { line: 1, column: 1 };
    const column = offset - (starts[line] ?? 0) + (line === 0 ? first.column : 1);
    notes.report(code, { position: { start: { line: first.line + line, column } } }, params);
  };
}
