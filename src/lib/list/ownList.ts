/** Where a reader's own list is shown, without the path prefix. */
export const listPath = "/daftar/";

/** Where a reader's own list of careers is kept on their device. */
export const listStoreName = "daftar";

/** How the names begin under which the device keeps the steps that were ticked; the career's name follows. */
export const stepsStorePrefix = "langkah:";

/** Careers that a list holds at most: more than anybody weighs. */
export const maxListed = 30;

/** Steps of a career that were ticked. */
export type Ticks = {
  /** How many steps the career had then, so that other pages can say "3 of 11" without asking */
  total: number;
  /** Ids of the ticked steps */
  ids: string[];
};

/**
 * Names of careers from the device or from an address, each once. Anybody may have written them: what can't be a name is
 * left out.
 *
 * @param text `a,b,c`; `null` for none
 */
export function parseNames(text: string | null): string[] {
  const names = (text ?? "").slice(0, 4_000).split(",").filter(isName);
  return [...new Set(names)].slice(0, maxListed);
}

const isName = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80;

/** @returns `a,b,c` */
export const formatNames = (names: readonly string[]): string => names.join(",");

/** Ticks from the device, `11 a1b2c3 d4e5f6`; none where it is something else. */
export function parseTicks(text: string | null): Ticks {
  const [first = "", ...ids] = (text ?? "").slice(0, 2_000).split(" ");
  if (!/^\d{1,3}$/.test(first) || !ids.every((id) => /^[0-9a-f]{6}$/.test(id))) return { total: 0, ids: [] };
  const own = [...new Set(ids)];
  return own.length > Number(first) ? { total: 0, ids: [] } : { total: Number(first), ids: own };
}

export const formatTicks = ({ total, ids }: Ticks): string => [total, ...ids].join(" ");

/** `3 dari 11 langkah`; nothing where none is ticked. */
export const formatProgress = ({ total, ids }: Ticks): string =>
  ids.length === 0 ? "" : `${ids.length} dari ${total} langkah`;

/** A career of a list, as a message to somebody else has it. */
type ListedCareer = { title: string; url: string; progress: string };

/**
 * The list as plain text, for a message.
 *
 * @param listUrl address that opens the list
 */
export function formatListText(careers: readonly ListedCareer[], listUrl: string): string {
  const lines = careers.map(
    ({ title, url, progress }, index) =>
      `${index + 1}. ${title}${progress === "" ? "" : ` (${progress})`}: ${url}`,
  );
  return ["Karier IT yang sedang kupertimbangkan:", ...lines, `Buka daftarnya: ${listUrl}`].join("\n");
}
