/** What was asked for, by address: what comes again with the next letter is there at once. */
const parts = new Map<string, Promise<unknown>>();

/**
 * Fetches a JSON file, once.
 *
 * @throws Error where it isn't there; the next one asks again
 */
export function fetchPart(address: string): Promise<unknown> {
  const known = parts.get(address);
  if (known !== undefined) return known;
  const part = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json() as Promise<unknown>;
  });
  parts.set(address, part);
  part.catch(() => parts.delete(address));
  return part;
}
