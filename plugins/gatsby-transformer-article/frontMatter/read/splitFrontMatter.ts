import { buildProblem, type Problem } from "../../problems/Problem";

/** A file's two parts. Lines count from 1, in the file. */
export type SplitSource = {
  /** The YAML between the fences; `null` where there is none to be validated. */
  yaml: string | null;
  yamlFirstLine: number;
  body: string;
  bodyFirstLine: number;
  problems: Problem[];
};

/** Longest front matter, in characters: a full career profile has about 20,000. */
const maxYamlLength = 65_536;

/** A line `name:` at the left edge. */
const fieldLine = /^["']?[a-z_][\w-]*["']?[ \t]*:(?:[ \t]|$)/i;
/** A line that cannot be prose: a field, something indented, a list item, a comment, a bracket. */
const yamlLine = /^(?:[ \t]+\S|- |#|[\]}])/;
/** What writers' fingers and word processors make of `---`. */
const nearFence = /^ ?(?:-{2,}|-[ \t]-[ \t]-|[–—]-?)[ \t]*$/;

/**
 * A file's text to front matter and body. Where a fence is missing or wrong, the place where it should be is guessed,
 * so that the article keeps its fields and its page while the writer gets a problem.
 *
 * @param text with `\n` line ends
 */
export function splitFrontMatter(text: string, file: string): SplitSource {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const opening = lines[first];
  if (opening === undefined)
    return whole(text, [buildProblem("file-empty", { file, line: 1, column: 1 }, {})]);

  const place = { file, line: first + 1, column: 1 };
  const fence = /^([ \t]*)---[ \t]*([^-\s].*)?$/.exec(opening);
  if (fence === null) {
    return fieldLine.test(opening)
      ? between(lines, first - 1, file, [buildProblem("front-matter-unopened", place, {})])
      : whole(text, [buildProblem("front-matter-missing", place, {})]);
  }

  const language = fence[2]?.trim();
  const problems: Problem[] = [];
  if (first > 0 || fence[1] !== "") problems.push(buildProblem("front-matter-not-first", place, {}));
  if (language !== undefined) problems.push(buildProblem("front-matter-language", place, { language }));
  const split = between(lines, first, file, problems);
  return language === undefined || /^ya?ml$/i.test(language) ? split : { ...split, yaml: null };
}

/** Everything is body. */
function whole(text: string, problems: Problem[]): SplitSource {
  return { yaml: null, yamlFirstLine: 1, body: text, bodyFirstLine: 1, problems };
}

/** Front matter from the line after `opening` (-1 where there is no opening line) to its closing fence. */
function between(
  lines: readonly string[],
  opening: number,
  file: string,
  found: readonly Problem[],
): SplitSource {
  const problems = [...found];
  const fence = lines.findIndex((line, index) => index > opening && /^---[ \t]*$/.test(line));
  const guess = findEnd(lines, opening + 1, fence === -1 ? lines.length : fence);
  let end = fence;
  let bodyStart = fence + 1;
  if (guess !== null || fence === -1) {
    end = guess ?? lines.length;
    const written = lines[end];
    const isFence = written !== undefined && nearFence.test(written);
    bodyStart = isFence ? end + 1 : end;
    problems.push(
      isFence
        ? buildProblem("front-matter-fence", { file, line: end + 1, column: 1 }, { written: written.trim() })
        : buildProblem(
            "front-matter-unclosed",
            { file, line: findLastWritten(lines, opening, end) + 1, column: 1 },
            {},
          ),
    );
  }
  const yaml = lines.slice(opening + 1, end).join("\n");
  if (yaml.length > maxYamlLength) {
    problems.push(buildProblem("front-matter-too-large", { file, line: opening + 2, column: 1 }, {}));
  }
  return {
    yaml: yaml.length > maxYamlLength ? null : yaml,
    yamlFirstLine: opening + 2,
    body: lines.slice(bodyStart).join("\n"),
    bodyFirstLine: bodyStart + 1,
    problems,
  };
}

/**
 * Where front matter seems to end before `limit`: at a fence written wrongly, or at the first blank line after which
 * comes something that is no field, if there is prose further on. `null` where nothing speaks for an earlier end.
 */
function findEnd(lines: readonly string[], start: number, limit: number): number | null {
  const isUnclosed = limit === lines.length;
  let candidate: number | null = null;
  for (let index = start; index < limit; index += 1) {
    const line = lines[index] ?? "";
    if (nearFence.test(line)) return candidate ?? index;
    if (line.trim() === "" || fieldLine.test(line) || /^[ \t]/.test(line)) continue;
    const startsBlock = index > start && lines[index - 1]?.trim() === "";
    if (startsBlock) candidate ??= index - 1;
    if (!yamlLine.test(line) && (startsBlock || isUnclosed)) return candidate ?? index;
  }
  return isUnclosed ? candidate : null;
}

function findLastWritten(lines: readonly string[], opening: number, end: number): number {
  for (let index = end - 1; index > opening; index -= 1) {
    if (lines[index]?.trim() !== "") return index;
  }
  return Math.max(opening, 0);
}
