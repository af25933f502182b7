import { quoteYaml } from "./formatYaml";

/** A line that looks wrong, and how it would be right. */
export type YamlFix = {
  code:
    | "yaml-tab"
    | "yaml-quote"
    | "yaml-colon"
    | "yaml-special"
    | "yaml-no-space"
    | "yaml-no-colon"
    | "yaml-indent";
  /** Index of the line. */
  index: number;
  column: number;
  fixed: string;
};

type Rule = (line: string, topLevelNames: ReadonlySet<string>) => Omit<YamlFix, "index"> | null;

/** `  - name: value`, in its parts. */
function splitField(line: string): { lead: string; value: string } | null {
  const [, lead, value] = /^([ \t]*(?:- )?["']?[\w-]+["']?[ \t]*:[ \t]+|[ \t]*- )(\S.*)$/.exec(line) ?? [];
  return lead === undefined || value === undefined ? null : { lead, value: value.trimEnd() };
}

const tab: Rule = (line, names) => {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const column = indent.indexOf("\t") + 1;
  if (column === 0) return null;
  const text = line.slice(indent.length);
  const isTopLevel = names.has(/^[\w-]+/.exec(text)?.[0] ?? "");
  return { code: "yaml-tab", column, fixed: isTopLevel ? text : indent.replaceAll("\t", "  ") + text };
};

const quote: Rule = (line) => {
  const field = splitField(line);
  const mark = field?.value[0];
  if (field === null || (mark !== '"' && mark !== "'")) return null;
  const whole = mark === '"' ? /^"(?:[^"\\]|\\.)*"(?:[ \t]+#.*|,?)$/ : /^'(?:[^']|'')*'(?:[ \t]+#.*|,?)$/;
  if (whole.test(field.value)) return null;
  const inner = field.value.slice(1).replace(/["']$/, "").trim();
  const isQuotedInside = field.value.endsWith(mark) && field.value.length > 1;
  const text = isQuotedInside ? inner : field.value.slice(1).replace(new RegExp(`${mark}$`), "");
  // A single stray quote is a typo and is dropped; a pair belongs to the text and stays.
  const isPaired = (text.split(mark).length - 1) % 2 === 0;
  return {
    code: "yaml-quote",
    column: field.lead.length + 1,
    fixed: field.lead + quoteYaml(isPaired ? text : text.replace(mark, "")),
  };
};

const special: Rule = (line) => {
  const field = splitField(line);
  if (field === null || !/^(?:[@`%*&!|>?,\]}#]|-\s|[[{].*[\]}]\s*[^\s,\]}#])/.test(field.value)) return null;
  return { code: "yaml-special", column: field.lead.length + 1, fixed: field.lead + quoteYaml(field.value) };
};

const colon: Rule = (line) => {
  const field = splitField(line);
  const at = field?.value.search(/:(?:\s|$)/) ?? -1;
  if (field === null || at < 0 || /^["'[{]/.test(field.value)) return null;
  return {
    code: "yaml-colon",
    column: field.lead.length + at + 1,
    fixed: field.lead + quoteYaml(field.value),
  };
};

const noSpace: Rule = (line) => {
  const [, lead, value] = /^([ \t]*(?:- )?[\w-]+:)([^ \t].*)$/.exec(line) ?? [];
  if (lead === undefined || value === undefined || value.startsWith("//")) return null;
  return { code: "yaml-no-space", column: lead.length + 1, fixed: `${lead} ${value.trim()}` };
};

const noColon: Rule = (line, names) => {
  const [, name, value] = /^([\w-]+)[ \t]*(?:=[ \t]*|;[ \t]*|[ \t])(\S.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined || !names.has(name)) return null;
  return { code: "yaml-no-colon", column: name.length + 1, fixed: `${name}: ${value}` };
};

const indent: Rule = (line, names) => {
  const text = line.trimStart();
  if (text === line || !names.has(/^([\w-]+)[ \t]*:/.exec(text)?.[1] ?? "")) return null;
  return { code: "yaml-indent", column: 1, fixed: text };
};

/** In the order in which they are tried on a line. */
const rules: readonly Rule[] = [tab, quote, special, noSpace, noColon, indent, colon];

/**
 * Lines of YAML that may be what keeps a parser from reading it, each with its fix, first line first. They are guesses:
 * what a fix is worth shows when the fixed text is parsed.
 *
 * @param topLevelNames names of fields that stand at the left edge
 */
export function findYamlFixes(lines: readonly string[], topLevelNames: ReadonlySet<string>): YamlFix[] {
  return lines.flatMap((line, index) =>
    rules.flatMap((rule) => {
      const fix = rule(line, topLevelNames);
      return fix === null || fix.fixed === line ? [] : [{ ...fix, index }];
    }),
  );
}
