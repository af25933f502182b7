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
  const reports = new Map<string, UrlReport>();
  const waiting = [...urls];
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      try {
        const { status } = await ask(url, { signal: AbortSignal.timeout(patience) });
        reports.set(url, { url, answer: String(status), isGone: gone.has(status) });
      } catch (error) {
        const cause = error instanceof Error ? (error.cause ?? error) : error;
        reports.set(url, { url, answer: cause instanceof Error ? cause.message : "no answer", isGone: true });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return urls.flatMap((url) => reports.get(url) ?? []);
}

/** Every address of another site in a text, once, in order. */
export function findUrls(source: string): string[] {
  const found = [...source.matchAll(/https?:\/\/[^\s"'<>`\])]+/g)].map(([url]) =>
    url.replace(/[.,;:]+$/, ""),
  );
  return [...new Set(found)];
}
