/**
 * The search page. What is typed is answered at once from one small file, which is fetched when the reader first turns to
 * the box; the address says what was asked, so that it can be shared and found again. The text of articles is asked for
 * piece by piece, and only where the reader wants it or nothing else is found.
 */
import { buildSearch, type Search, type SearchResult } from "../../lib/search/buildSearch";
import type { SearchData } from "../../lib/search/SearchData";
import { formatSearch, parseSearch, toQuery, type SearchState } from "../../lib/search/searchState";
import { searchText } from "../../lib/search/text/searchText";
import type { TextManifest } from "../../lib/search/text/TextIndex";
import { fetchPart } from "./fetchPart";
import { findSearchPage } from "./findSearchPage";
import { moveThroughLinks } from "./moveThroughLinks";

/** How long nothing must be typed before the address changes and what was found is said, in milliseconds. */
const pause = 400;

/** Articles that are drawn with the letter that asks for them: more would be out of sight, and slow phones would wait. */
const atOnce = 5;

/** A site's search, with what it was made of. */
type Loaded = { data: SearchData; search: Search };

/** Starts the search of a page. */
export function startSearch(form: HTMLFormElement): void {
  const page = findSearchPage(form);
  if (page === null) return;
  const { root, input, field, kind, status, answer, browse } = page;

  /** Whether the text of articles was asked for; another question has to ask again. */
  let inText = false;
  /** Whether the address is one that the reader meant: it stays in the history. */
  let isMeant = true;
  /** Counts questions: the newest wins, whichever answer comes first. */
  let turn = 0;
  let timer = 0;
  let asked = parseSearch(location.search);
  let loading: Promise<Loaded> | null = null;
  let loadingAddress = "";

  const load = (): Promise<Loaded> => {
    const address = form.dataset["search"] ?? "";
    // In the preview, every edit makes another file.
    if (loading === null || loadingAddress !== address) loading = loadSearch(address);
    loadingAddress = address;
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };

  const readForm = (): SearchState => ({
    query: toQuery(input.value),
    field: field.value || null,
    kind: parseSearch(`?jenis=${kind.value}`).kind,
    inText,
  });

  const fillForm = (state: SearchState): void => {
    input.value = state.query;
    field.value = state.field ?? "";
    kind.value = state.kind ?? "";
    inText = state.inText;
  };

  /** While one types, one entry of the history changes; one that was meant stays, and what comes next is another. */
  const keepAddress = (): void => {
    const search = formatSearch(asked);
    if (search === location.search) return;
    const address = location.pathname + search;
    if (isMeant && location.search !== "") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isMeant = false;
  };

  const mean = (): void => {
    keepAddress();
    isMeant = true;
  };

  /** Once, when nothing has been typed for a moment. */
  const say = (text: string): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      keepAddress();
      if (status.textContent !== text) status.textContent = text;
    }, pause);
  };

  /** Answers what the form asks. */
  const respond = async (): Promise<void> => {
    const state = readForm();
    asked = state;
    const own = ++turn;
    const isNewest = (): boolean => own === turn;
    form.toggleAttribute("data-asked", state.query !== "");
    if (state.query === "") {
      answer.replaceChildren();
      browse.hidden = false;
      say("");
      return;
    }
    try {
      const loaded = await load();
      if (!isNewest()) return;
      const count = await show(state, loaded, isNewest);
      if (count > 0 && !state.inText) return;
      // Each letter of a word that nothing has would ask for texts of its own.
      if (!state.inText) await wait(pause);
      if (isNewest()) await showTexts(state, loaded, count, isNewest);
    } catch {
      if (isNewest()) say("Daftar pencarian belum bisa diambil. Periksa jaringanmu, lalu coba lagi.");
    }
  };

  /** Shows what the small file knows, and says how much that is: what is seen first at once, the rest a moment later. */
  const show = async (
    state: SearchState,
    { data, search }: Loaded,
    isNewest: () => boolean,
  ): Promise<number> => {
    const { lead, articles, terms, majors } = search.search(state.query, state);
    const count = (lead ? 1 : 0) + articles.length + terms.length + majors.length;
    const toItem = (result: SearchResult): Element => page.drawResult("result", result, data);
    const first = page.drawGroup("Karier dan panduan", articles.slice(0, atOnce).map(toItem));
    answer.replaceChildren(...(lead === null ? [] : [page.drawResult("lead", lead, data)]), ...first);
    if (count === 0) answer.append(page.drawNone(findOthers(state, search)));
    // Whoever finds nothing may want to look around.
    browse.hidden = count > 0;
    say(formatCount(count, state.query));
    await wait(0);
    if (count === 0 || !isNewest()) return count;
    first[0]?.querySelector('[data-slot="list"]')?.append(...articles.slice(atOnce).map(toItem));
    answer.append(
      ...page.drawGroup("Istilah", terms.map(toItem)),
      ...page.drawGroup("Jurusan", majors.map(toItem)),
    );
    if (!state.inText) {
      const label = `Cari “${state.query}” di isi artikel`;
      const act = (): void => {
        ask({ ...state, inText: true });
      };
      answer.append(page.drawMore("Belum ketemu yang kamu cari?", { label, act }));
    }
    return count;
  };

  /** Shows what articles say, below all else. */
  const showTexts = async (
    state: SearchState,
    { search }: Loaded,
    count: number,
    isNewest: () => boolean,
  ): Promise<void> => {
    const waiting = page.drawMore("Mencari di isi artikel…");
    answer.append(waiting);
    try {
      const manifest = (await fetchPart(page.manifestHref)) as TextManifest;
      const results = await searchText(search.read(state.query), state, manifest, (path) =>
        fetchPart(page.toHref(path)),
      );
      if (!isNewest()) return;
      if (results.length > 0) answer.querySelector("[data-search-none]")?.remove();
      waiting.replaceWith(...page.drawGroup("Di dalam artikel", results.map(page.drawText)));
      browse.hidden = count + results.length > 0;
      say(formatCount(count + results.length, state.query));
    } catch {
      if (!isNewest()) return;
      waiting.replaceWith(
        page.drawMore("Isi artikel belum bisa dicari. Periksa jaringanmu, lalu coba lagi."),
      );
    }
  };

  /** Asks what was meant; so was what had been typed before. */
  const ask = (state: SearchState): void => {
    mean();
    fillForm(state);
    asked = state;
    mean();
    void respond();
  };

  input.addEventListener("input", () => {
    inText = false;
    void respond();
  });
  for (const choice of [field, kind]) {
    choice.addEventListener("change", () => {
      ask(readForm());
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    mean();
    void respond().then(() => {
      answer.querySelector<HTMLElement>('[data-slot="link"]')?.focus();
    });
  });
  window.addEventListener("popstate", () => {
    isMeant = true;
    fillForm(parseSearch(location.search));
    void respond();
  });
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const { pathname, search } = new URL(link.href);
    if (pathname !== location.pathname || search === "") {
      // Back from there, the reader finds this question again.
      mean();
      return;
    }
    event.preventDefault();
    ask(parseSearch(search));
    input.focus();
  });
  root.addEventListener("keydown", (event) => {
    moveThroughLinks(event, input, answer);
  });

  form.addEventListener("focusin", () => {
    load().catch(() => undefined);
  });
  fillForm(parseSearch(location.search));
  void respond();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function loadSearch(address: string): Promise<Loaded> {
  const data = (await fetchPart(address)) as SearchData;
  return { data, search: await buildSearch(data) };
}

function formatCount(count: number, query: string): string {
  return count === 0 ? `Belum ada yang cocok dengan “${query}”.` : `${count} hasil untuk “${query}”.`;
}

/** Questions to ask instead: without what narrows it, or for a name that is nearly it. */
function findOthers({ query, field, kind }: SearchState, search: Search): { name: string; href: string }[] {
  const toHref = (query: string): string => location.pathname + formatSearch({ query });
  return [
    ...(field !== null || kind !== null
      ? [{ name: "Cari di semua bidang dan jenis", href: toHref(query) }]
      : []),
    ...search.suggest(query).map((name) => ({ name, href: toHref(name) })),
  ];
}
