/**
 * What sets one folder apart from another, a line a file.
 *
 * @param expected digests of files, by path
 */
export function findDifferences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => {
    if (!found.has(path)) return `missing: ${path}`;
    if (!expected.has(path)) return `too much: ${path}`;
    return expected.get(path) === found.get(path) ? [] : `differs: ${path}`;
  });
}
