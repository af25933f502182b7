/**
 * The search page. What is typed is answered at once from one small file, which is fetched when the reader first turns to
 * the box; the address says what was asked, so that it can be shared and found again.
 */
import { buildSearch, type Search, type SearchResult } from "../lib/search/buildSearch";
import { findReasons } from "../lib/search/findReasons";
import { markWords } from "../lib/search/markWords";
import type { SearchData } from "../lib/search/SearchData";
import { formatSearch, parseSearch, toQuery, type SearchState } from "../lib/search/searchState";

/** How long nothing must be typed before the address changes and the number of answers is said, in milliseconds. */
const pause = 400;

/** A site's search, with what it was made of. */
type Loaded = { data: SearchData; search: Search };

/** Starts the search of a page, once. */
export function startSearch(form: HTMLFormElement): void {
  if (form.dataset["started"] !== undefined) return;
  form.dataset["started"] = "";
  const page = findPage(form);
  if (page === null) return;
  const { input, status, answer, browse } = page;
  /** Whether the address is one that the reader meant, and must stay in the history. */
  let isMeant = true;
  let timer = 0;
  let turn = 0;
  let loading: { address: string; loaded: Promise<Loaded> } | null = null;

  const load = (): Promise<Loaded> => {
    const address = form.dataset["search"] ?? "";
    // In the preview, every edit makes another file.
    if (loading?.address !== address) loading = { address, loaded: fetchSearch(address) };
    return loading.loaded;
  };

  const readForm = (): SearchState => ({
    query: toQuery(input.value),
    field: page.field.value || null,
    kind: parseSearch(`?jenis=${page.kind.value}`).kind,
    inText: false,
  });

  const fillForm = (state: SearchState): void => {
    input.value = state.query;
    page.field.value = state.field ?? "";
    page.kind.value = state.kind ?? "";
  };

  /** Answers what the form asks. The newest question wins, whichever answer comes first. */
  const respond = async (): Promise<void> => {
    const state = readForm();
    const own = ++turn;
    form.toggleAttribute("data-asked", state.query !== "");
    if (state.query === "") {
      answer.replaceChildren();
      browse.hidden = false;
      say("");
      return;
    }
    let loaded: Loaded;
    try {
      loaded = await load();
    } catch {
      loading = null;
      if (own === turn) say("Daftar pencarian belum bisa diambil. Periksa jaringanmu, lalu coba lagi.");
      return;
    }
    if (own !== turn) return;
    show(state, loaded);
  };

  const show = (state: SearchState, { data, search }: Loaded): void => {
    const { lead, articles, terms, majors } = search.search(state.query, state);
    const count = (lead ? 1 : 0) + articles.length + terms.length + majors.length;
    const toItem = (result: SearchResult): Element => page.drawResult("result", result, data);
    answer.replaceChildren(
      ...(lead === null ? [] : [page.drawResult("lead", lead, data)]),
      ...page.drawGroup("Karier dan panduan", articles.map(toItem)),
      ...page.drawGroup("Istilah", terms.map(toItem)),
      ...page.drawGroup("Jurusan", majors.map(toItem)),
      ...(count === 0 ? [page.drawNone(state, search.suggest(state.query))] : []),
    );
    // Whoever finds nothing may want to look around.
    browse.hidden = count > 0;
    say(
      count === 0
        ? `Belum ada yang cocok dengan “${state.query}”.`
        : `${count} hasil untuk “${state.query}”.`,
    );
  };

  const say = (text: string): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      keepAddress();
      if (status.textContent !== text) status.textContent = text;
    }, pause);
  };

  /** While one types, one entry of the history changes; what was meant stays, and what comes next is another. */
  const keepAddress = (): void => {
    const address = location.pathname + formatSearch(readForm());
    if (address === location.pathname + location.search) return;
    if (isMeant && location.search !== "") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isMeant = false;
  };

  const mean = (): void => {
    keepAddress();
    isMeant = true;
  };

  const ask = (state: SearchState): void => {
    fillForm(state);
    mean();
    void respond();
  };

  input.addEventListener("input", () => void respond());
  for (const choice of [page.field, page.kind]) {
    choice.addEventListener("change", () => {
      mean();
      void respond();
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    mean();
    void respond().then(() => {
      findLinks(answer)[0]?.focus();
    });
  });
  form.addEventListener("focusin", () => void load().catch(() => (loading = null)));
  window.addEventListener("popstate", () => {
    isMeant = true;
    fillForm(parseSearch(location.search));
    void respond();
  });
  page.root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const url = new URL(link.href);
    if (url.pathname === location.pathname && url.search !== "") {
      event.preventDefault();
      ask(parseSearch(url.search));
      input.focus();
    } else mean();
  });
  page.root.addEventListener("keydown", (event) => {
    moveBetween(event, input, answer);
  });

  load().catch(() => (loading = null));
  fillForm(parseSearch(location.search));
  void respond();
}

/** Arrow keys go from the box to the answers and through them; Escape comes back. */
function moveBetween(event: KeyboardEvent, input: HTMLInputElement, answer: Element): void {
  const links = findLinks(answer);
  const at = links.findIndex((link) => link === document.activeElement);
  const isInput = document.activeElement === input;
  if (at === -1 && !isInput) return;
  const target =
    event.key === "ArrowDown"
      ? links[at + 1]
      : event.key === "ArrowUp" && at >= 0
        ? (links[at - 1] ?? input)
        : event.key === "Escape" && at >= 0
          ? input
          : undefined;
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function findLinks(answer: Element): HTMLElement[] {
  return [...answer.querySelectorAll<HTMLElement>('[data-slot="link"], button')];
}

async function fetchSearch(address: string): Promise<Loaded> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const data = (await response.json()) as SearchData;
  return { data, search: buildSearch(data) };
}

/** The parts of the page, and how its markup is filled. Text goes in as text, whatever it says. */
function findPage(form: HTMLFormElement) {
  const root = form.closest("main");
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  const field = form.querySelector<HTMLSelectElement>('select[name="bidang"]');
  const kind = form.querySelector<HTMLSelectElement>('select[name="jenis"]');
  const status = root?.querySelector<HTMLElement>("[data-search-status]");
  const answer = root?.querySelector<HTMLElement>("[data-search-answer]");
  const browse = root?.querySelector<HTMLElement>("[data-search-browse]");
  if (!root || !input || !field || !kind || !status || !answer || !browse) return null;

  const base = new URL("../", new URL(form.action)).pathname;
  const toHref = (path: string): string => base + path.slice(1);
  const names = new Map([...field.options, ...kind.options].map(({ value, text }) => [value, text]));

  const draw = (template: string): Element => {
    const element = root.querySelector<HTMLTemplateElement>(`[data-search-template="${template}"]`);
    // React in the preview puts a template's children where it puts any element's.
    const markup = element?.content.firstElementChild ?? element?.firstElementChild;
    return (markup ?? document.createElement("div")).cloneNode(true) as Element;
  };
  const fill = (drawn: Element, slot: string, text: string, stems?: ReadonlySet<string>): void => {
    const place = drawn.querySelector(`[data-slot="${slot}"]`);
    if (stems === undefined) place?.append(text);
    else
      place?.append(
        ...markWords(text, stems).map(({ text, isMatch }) => {
          if (!isMatch) return text;
          const mark = document.createElement("mark");
          mark.textContent = text;
          return mark;
        }),
      );
  };
  const drawLink = (template: string, name: string, href: string, stems?: ReadonlySet<string>): Element => {
    const drawn = draw(template);
    fill(drawn, "link", name, stems);
    drawn.querySelector('[data-slot="link"]')?.setAttribute("href", href);
    return drawn;
  };

  return {
    root,
    input,
    field,
    kind,
    status,
    answer,
    browse,
    drawResult: (template: "lead" | "result", result: SearchResult, data: SearchData): Element => {
      const { stems } = result;
      // A lead is the question itself: its name marked would say nothing.
      const nameStems = template === "lead" ? undefined : stems;
      if (result.type === "term") {
        const { key, term, english, definition } = result.term;
        const drawn = drawLink(template, term, toHref(`/istilah/#${key}`), nameStems);
        if (template === "lead")
          fill(drawn, "kicker", english === undefined ? "Istilah" : `Istilah · ${english}`);
        fill(drawn, "text", definition, stems);
        return drawn;
      }
      if (result.type === "major") {
        const { key, name, careers } = result.major;
        const drawn = drawLink(template, name, toHref(`/jurusan/#${key}`), nameStems);
        if (template === "lead") fill(drawn, "kicker", "Jurusan");
        fill(drawn, "text", `Dekat dengan ${careers} karier di situs ini.`);
        return drawn;
      }
      const { article } = result;
      const drawn = drawLink(template, article.title, toHref(article.path), stems);
      if (article.field !== undefined) drawn.setAttribute("data-field", article.field);
      const kicker = [
        names.get(article.field ?? ""),
        article.kind === "career" ? undefined : names.get(article.kind),
      ];
      fill(drawn, "kicker", kicker.filter((name) => name !== undefined && name !== "Semua").join(" · "));
      fill(drawn, "text", article.summary, stems);
      for (const [index, { label, text }] of findReasons(article, stems, data.majors).entries()) {
        fill(drawn, "why", `${index > 0 ? " · " : ""}${label}: `);
        fill(drawn, "why", text, stems);
      }
      return drawn;
    },
    /** Nothing for no items */
    drawGroup: (heading: string, items: readonly Element[]): Element[] => {
      if (items.length === 0) return [];
      const drawn = draw("group");
      fill(drawn, "heading", heading);
      drawn.querySelector('[data-slot="list"]')?.append(...items);
      return [drawn];
    },
    drawNone: (state: SearchState, suggestions: readonly string[]): Element => {
      const drawn = draw("none");
      const isNarrow = state.field !== null || state.kind !== null;
      const links = [
        ...(isNarrow ? [{ name: "Cari tanpa saringan", query: state.query }] : []),
        ...suggestions.map((name) => ({ name, query: name })),
      ];
      fill(
        drawn,
        "text",
        links.length > 0
          ? "Belum ketemu. Mungkin salah satu ini maksudmu?"
          : "Belum ketemu. Coba kata lain yang lebih pendek, atau lihat-lihat daftar di bawah ini.",
      );
      const toItem = ({ name, query }: (typeof links)[number]): Element =>
        drawLink("suggestion", name, location.pathname + formatSearch({ query }));
      drawn.querySelector('[data-slot="list"]')?.append(...links.map(toItem));
      return drawn;
    },
  };
}
