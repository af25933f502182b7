/** An address in its parts, without a query, as people read it: `%20` is a space, and a lone `%` what it is. */
export function splitTarget(target: string): { path: string; fragment: string } {
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
  return { path: decode(path), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
