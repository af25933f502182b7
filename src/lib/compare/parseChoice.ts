/** Careers that one can compare at a time. */
export const maxCompared = 3;

/** What somebody asked to compare. */
export type Choice = {
  /** Names of careers that there are, each once, three at most */
  names: string[];
  /** What to tell the reader; nothing where all is well */
  message: string | null;
};

/**
 * Reads `?karier=a,b,c`, which anybody may have written: what is no career here is left out and said.
 *
 * @param search of the address, with its question mark
 * @param known names of careers
 */
export function parseChoice(search: string, known: ReadonlySet<string>): Choice {
  const asked = new Set(
    new URLSearchParams(search)
      .getAll("karier")
      .flatMap((value) => value.split(","))
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ""),
  );
  const found = [...asked].filter((name) => known.has(name));
  const names = found.slice(0, maxCompared);
  const messages = [
    asked.size > found.length ? "Sebagian karier di alamat ini tidak ada di sini." : null,
    found.length > maxCompared ? "Paling banyak tiga sekaligus; ini tiga yang pertama." : null,
    asked.size > 0 && names.length === 0 ? "Pilih dua karier di bawah ini." : null,
    names.length === 1 ? "Pilih satu karier lagi untuk dibandingkan." : null,
  ].filter((message) => message !== null);
  return { names, message: messages.length > 0 ? messages.join(" ") : null };
}
