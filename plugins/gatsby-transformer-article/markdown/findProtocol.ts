/**
 * The protocol of an address, in lower case, or `null` when it is relative to the page. As a browser finds it: control
 * characters and spaces before it and line breaks within it don't count. But what no browser takes for a protocol,
 * such as the `foo)` of `foo):x`, is one here, because it is to the sanitiser.
 */
export function findProtocol(address: string): string | null {
  const clean = address.replace(/^[\0-\x20]+|[\t\n\r]+/g, "");
  return /^([^/?#:]*):/.exec(clean)?.[1]?.toLowerCase() ?? null;
}
