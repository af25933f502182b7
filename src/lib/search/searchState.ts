import type { ResultKind, SearchFilters } from "./buildSearch";

/** What the address of the search page says. */
export type SearchState = SearchFilters & {
  query: string;
  /** Whether the text of articles is searched as well */
  inText: boolean;
};

/** Longer questions are cut: nobody types so much. */
const maxQueryLength = 200;

const kinds: readonly ResultKind[] = ["career", "guide", "internship", "term", "major"];

/**
 * Reads an address's query, whatever is in it.
 *
 * @param search begins with `?` where there is one
 */
export function parseSearch(search: string): SearchState {
  const params = new URLSearchParams(search);
  const kind = params.get("jenis");
  return {
    query: toQuery(params.get("q") ?? ""),
    field: params.get("bidang") || null,
    kind: kinds.find((known) => known === kind) ?? null,
    inText: params.get("isi") === "1",
  };
}

/** The query of an address, `""` where nothing is asked. */
export function formatSearch({ query, field, kind, inText }: Partial<SearchState>): string {
  const params = new URLSearchParams();
  if (query !== undefined && query !== "") params.set("q", query);
  if (field) params.set("bidang", field);
  if (kind) params.set("jenis", kind);
  if (inText === true) params.set("isi", "1");
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** One line, without what no keyboard types; halves of characters are dropped, that of a cut one too. */
export function toQuery(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .slice(0, maxQueryLength)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
}
