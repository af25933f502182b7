/** What of a career's file every tool needs. */
type Named = { title: string; href: string };

/**
 * Careers' facts, each asked for once by its name. `null` for a career that isn't here (any more). One that failed is
 * asked for again at the next try, and rejects until then.
 *
 * @param pattern address of the files, with `*` in the name's place
 */
export function createFactsReader<Facts extends Named>(
  pattern: string,
): (name: string) => Promise<Facts | null> {
  const asked = new Map<string, Promise<Facts | null>>();
  return (name) => {
    const answer = asked.get(name) ?? fetchFacts<Facts>(pattern.replace("*", name));
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer;
  };
}

async function fetchFacts<Facts>(href: string): Promise<Facts | null> {
  const response = await fetch(href);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Facts;
}
