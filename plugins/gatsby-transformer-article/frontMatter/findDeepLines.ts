/** More brackets or dashes within each other than any front matter has. */
const maxDepth = 50;

/**
 * Indexes of lines that open more brackets, or more lists in one line, than front matter ever does.
 * They must not reach the YAML parser: it recurses, and V8 ends the whole process, beyond any `catch`, where it has
 * to compile a regular expression with the stack all but used up.
 */
export function findDeepLines(lines: readonly string[]): number[] {
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
    if (deepest <= maxDepth && nested <= maxDepth) return [];
    depth = before;
    return [index];
  });
}
