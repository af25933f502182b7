import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
} from "yaml";
import { buildProblem, type Location, type Problem } from "../../problems/Problem";
import { quoteYaml } from "./formatYaml";
import { findYamlFixes } from "./yamlFixes";

/** More brackets or dashes within each other than any front matter has. */
const maxOpen = 50;

/**
 * Indexes of lines that open more brackets, or more lists in one line, than front matter ever does.
 * They must not reach the YAML parser: it recurses, and V8 ends the whole process, beyond any `catch`, where it has
 * to compile a regular expression with the stack all but used up.
 */
function findDeepLines(lines: readonly string[]): number[] {
  let depth = 0;
  return lines.flatMap((line, index) => {
    const before = depth;
    let deepest = depth;
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      deepest = Math.max(deepest, depth);
    }
    const nested = /^(?:[ \t]*[-?:](?=[ \t]))*/.exec(line)?.[0].replace(/[ \t]/g, "").length ?? 0;
    if (deepest <= maxOpen && nested <= maxOpen) return [];
    depth = before;
    return [index];
  });
}

/** Where a value stands. Counts from 1, in the file. */
export type Place = { line: number; column: number };

/** YAML as plain data, with the place of every value by its dotted path (`title`, `tags.0`). */
export type YamlReading = {
  /** `null` where the text is not a mapping of fields. */
  values: Readonly<Record<string, unknown>> | null;
  places: ReadonlyMap<string, Place>;
  /** Where the names stand, for a name that should be another. */
  keyPlaces: ReadonlyMap<string, Place>;
  problems: Problem[];
};

/** The most lines that are reported one by one: the writer fixes these and then sees the rest. */
const maxRounds = 10;
/** Guesses tried in a round. */
const maxTries = 20;
/** Characters parsed in all rounds together: long text gets fewer guesses, so that none takes seconds. */
const maxParsed = 1_000_000;
/** Deeper nesting than this is no front matter, and would cost time and stack. */
const maxDepth = 20;

/**
 * Reads YAML and never throws. Where a line keeps the parser from reading on, the line is reported with its fix
 * and read as if it were fixed, so that one typo does not lose the other fields.
 *
 * The parser's own messages are never passed on: they are English and speak of YAML's grammar.
 */
export function readYaml(
  yaml: string,
  topLevelNames: ReadonlySet<string>,
  { file, line: firstLine }: Omit<Location, "column">,
): YamlReading {
  const place = (index: number, column: number): Location => ({ file, line: firstLine + index, column });
  const problems: Problem[] = [];
  let lines = yaml.split("\n");
  const deep = findDeepLines(lines);
  if (deep[0] !== undefined) problems.push(buildProblem("yaml-invalid", place(deep[0], 1), {}));
  lines = lines.map((line, index) => (deep.includes(index) ? "" : line));
  let parsed = parse(lines);
  let budget = maxParsed;

  for (let round = 0; round < maxRounds && parsed.errorIndex !== null; round += 1) {
    const { errorIndex } = parsed;
    const tries = Math.floor(Math.min(maxTries, budget / yaml.length));
    budget -= (tries + 1) * yaml.length;
    const better = findFix(lines, parsed, errorIndex, tries, topLevelNames);
    if (better !== null) {
      const { code, index, column, fixed } = better.fix;
      problems.push(
        buildProblem(code, place(index, column), { fixed: fixed.trimEnd() }, findName(fixed, topLevelNames)),
      );
      ({ lines, parsed } = better);
      continue;
    }
    const isFirst = problems.every(({ code }) => code !== "yaml-invalid");
    if (isFirst) problems.push(buildProblem("yaml-invalid", place(errorIndex, 1), {}));
    lines = lines.with(errorIndex, "");
    parsed = parse(lines);
  }

  if (parsed.document === null) return { values: null, places: new Map(), keyPlaces: new Map(), problems };
  return toPlain(parsed.document, parsed.counter, lines, place, problems);
}

/** The field that a line at the left edge is about. */
function findName(line: string, topLevelNames: ReadonlySet<string>): string | null {
  const name = /^[\w-]+/.exec(line)?.[0] ?? "";
  return topLevelNames.has(name) ? name : null;
}

type Parsed = {
  document: Document.Parsed | null;
  counter: LineCounter;
  /** Index of the first line that the parser could not read. */
  errorIndex: number | null;
  errors: number;
};

function parse(lines: readonly string[]): Parsed {
  const counter = new LineCounter();
  try {
    const document = parseDocument(lines.join("\n"), {
      schema: "core",
      resolveKnownTags: false,
      merge: false,
      // Duplicate keys are found below: the parser would report them as syntax.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
      lineCounter: counter,
    });
    const errors = [...document.errors, ...document.warnings];
    const offset = Math.min(findOpenQuote(document) ?? Infinity, errors[0]?.pos[0] ?? Infinity);
    const errorIndex = errors.length === 0 ? null : Math.min(counter.linePos(offset).line, lines.length) - 1;
    return { document, counter, errorIndex, errors: errors.length };
  } catch {
    // Nesting deeper than the stack.
    return { document: null, counter, errorIndex: null, errors: Infinity };
  }
}

/** Where a quote begins that is never closed: the parser tells its end, and the typo is at its start. */
function findOpenQuote(document: Document.Parsed): number | null {
  const end = document.errors.findLast(({ code }) => code === "MISSING_CHAR")?.pos[0];
  let start: number | null = null;
  if (end === undefined) return start;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (!isQuoted || range === undefined || range === null || range[0] > end || range[1] < end)
        return undefined;
      start = range[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** The first guess that lets the parser read further. */
function findFix(
  lines: readonly string[],
  before: Parsed,
  errorIndex: number,
  tries: number,
  topLevelNames: ReadonlySet<string>,
) {
  const fixes = findYamlFixes(lines.slice(0, errorIndex + 1), topLevelNames);
  for (const fix of fixes.slice(Math.max(0, fixes.length - tries))) {
    const fixed = lines.with(fix.index, fix.fixed);
    const parsed = parse(fixed);
    const isBetter =
      parsed.document !== null &&
      (parsed.errorIndex === null || parsed.errorIndex > errorIndex || parsed.errors < before.errors);
    if (isBetter) return { fix, lines: fixed, parsed };
  }
  return null;
}

function toPlain(
  document: Document.Parsed,
  counter: LineCounter,
  lines: readonly string[],
  toLocation: (index: number, column: number) => Location,
  found: readonly Problem[],
): YamlReading {
  const problems = [...found];
  const places = new Map<string, Place>();
  const keyPlaces = new Map<string, Place>();
  const repeated = new Set<string>();
  const findPosition = (node: Node | null): { index: number; column: number } => {
    const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
    return { index: Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const locate = (node: Node | null): Location => {
    const { index, column } = findPosition(node);
    return toLocation(index, column);
  };
  const reportAnchor = (node: Node): void => {
    // One report is enough: a file built to exhaust memory has thousands of aliases.
    if (problems.some(({ code }) => code === "yaml-alias")) return;
    problems.push(buildProblem("yaml-alias", locate(node), {}));
  };

  const read = (node: unknown, path: string, depth: number): unknown => {
    if (depth > maxDepth) return null;
    if (isAlias(node)) {
      reportAnchor(node);
      return null;
    }
    if (isScalar(node)) {
      if (node.anchor !== undefined) reportAnchor(node);
      return node.value;
    }
    if (isSeq(node)) {
      if (node.anchor !== undefined) reportAnchor(node);
      return node.items.map((item, index) => readAt(item as Node | null, null, `${path}.${index}`, depth));
    }
    if (!isMap<Node, Node | null>(node)) return null;
    if (node.anchor !== undefined) reportAnchor(node);
    const values = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "?";
      const inner = path === "" ? name : `${path}.${name}`;
      if (values.has(name)) {
        if (repeated.has(inner)) continue;
        repeated.add(inner);
        problems.push(
          buildProblem(
            "key-duplicate",
            locate(key),
            { field: inner, value: "", expected: "", fixed: "" },
            inner,
          ),
        );
        continue;
      }
      keyPlaces.set(inner, toPlace(key));
      values.set(name, readAt(value, key, inner, depth));
    }
    return Object.fromEntries(values);
  };
  const toPlace = (node: Node | null): Place => {
    const { line, column } = locate(node);
    return { line, column };
  };
  /** Reads a value and notes its place: its own if it stands beside its key, otherwise the key's. */
  const readAt = (value: Node | null, key: Node | null, path: string, depth: number): unknown => {
    const isBeside = key === null || (isScalar(value) && value.source !== "" && value.source !== undefined);
    places.set(path, toPlace(isBeside ? value : key));
    const misread =
      isScalar(value) && value.type === "PLAIN"
        ? findMisread(value, lines[findPosition(key ?? value).index] ?? "")
        : null;
    if (misread === null) return read(value, path, depth + 1);
    problems.push(buildProblem(misread.code, locate(value), { fixed: misread.fixed }, path));
    return misread.text;
  };

  const root = document.contents;
  if (root === null) return { values: {}, places, keyPlaces, problems };
  if (isMap(root))
    return { values: read(root, "", 0) as Record<string, unknown>, places, keyPlaces, problems };
  if (problems.length === 0) problems.push(buildProblem("yaml-not-fields", locate(root), {}));
  return { values: null, places, keyPlaces, problems };
}

type MisreadScalar = { code: "yaml-special" | "yaml-curly-quote"; text: string; fixed: string };

/** What YAML reads without complaint, yet not as the writer meant it: curly quotes, and `title: #1 …`, which is a comment. */
function findMisread({ value, source = "" }: Scalar, line: string): MisreadScalar | null {
  const [, name, comment] = /^(.*?:[ \t]+)(#\S.*)$/.exec(line) ?? [];
  if (value === null && source === "" && name !== undefined && comment !== undefined) {
    return { code: "yaml-special", text: comment, fixed: (name + quoteYaml(comment)).trim() };
  }
  const [, text] = /^[“”„‘’«](.*)[“”‘’»]$/.exec(source) ?? [];
  if (text === undefined) return null;
  return { code: "yaml-curly-quote", text, fixed: line.replace(source, () => quoteYaml(text)).trim() };
}
