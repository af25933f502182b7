import pMap from "p-map";

/** What an address of another site answered: its status, or why there was no answer. */
export type UrlReport = { url: string; answer: string; isGone: boolean };

/** Answers after which the page is surely not there; others may only mean that programs are unwelcome. */
const gone: ReadonlySet<number> = new Set([404, 410]);

/** How long an address may take, in milliseconds. */
const patience = 20_000;

/** As many are asked at a time. */
const atOnce = 6;

/**
 * Asks each address once, some at a time.
 *
 * @param ask made for tests
 */
export async function checkUrls(
  urls: readonly string[],
  ask: (url: string, options: RequestInit) => Promise<Pick<Response, "status">> = fetch,
): Promise<UrlReport[]> {
  const check = async (url: string): Promise<UrlReport> => {
    try {
      const { status } = await ask(url, { signal: AbortSignal.timeout(patience) });
      return { url, answer: String(status), isGone: gone.has(status) };
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      return { url, answer: cause instanceof Error ? cause.message : "no answer", isGone: true };
    }
  };
  return pMap(urls, check, { concurrency: atOnce });
}

/** Every address of another site in a text, once, in order. */
export function findUrls(source: string): string[] {
  const found = [...source.matchAll(/https?:\/\/[^\s"'<>`\])]+/g)].map(([url]) =>
    url.replace(/[.,;:]+$/, ""),
  );
  return [...new Set(found)];
}
