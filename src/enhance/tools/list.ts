/** The reader's own list: careers that they marked, and the first steps towards each, ticked on this device. */
import { maxCompared } from "../../lib/compare/parseChoice";
import { listSteps, type CareerSteps, type Step } from "../../lib/list/CareerSteps";
import {
  formatListText,
  formatNames,
  formatProgress,
  formatTicks,
  parseNames,
  parseTicks,
  stepsStorePrefix,
  type Ticks,
} from "../../lib/list/ownList";
import { createFactsReader } from "../careerFacts";
import { copyText } from "../copyText";
import { createElement } from "../createElement";
import { forget, keep, recall } from "../deviceStore";
import { keepList, readList } from "../listStore";

/** What of a career's facts the list shows. */
type ListedFacts = CareerSteps & { title: string; href: string; summary: string | null };

/** In the address of a list that somebody sent: `#d=a,b,c`, which no server sees. */
const fragment = /^#d=([a-z0-9,-]*)$/;

const find = (name: string): HTMLElement | null => document.querySelector(`[data-list="${name}"]`);

function startList(): void {
  const place = find("place");
  const shared = find("shared");
  const sharedNames = find("sharedNames");
  const empty = find("empty");
  const status = find("status");
  const list = find("careers");
  const tools = find("tools");
  const compare = find("compare");
  const whatsapp = find("whatsapp");
  if (!place || !shared || !sharedNames || !empty || !status || !list || !tools || !compare || !whatsapp)
    return;

  const readFacts = createFactsReader<ListedFacts>(place.dataset["facts"] ?? "");

  // What the page shows; the device may refuse to keep it.
  let names = readList();
  let removed: readonly string[] | null = null;

  const keepNames = (wanted: string[]): void => {
    names = wanted;
    if (!keepList(names)) sayNotKept();
  };
  const sayNotKept = (): void => {
    say("Perambanmu tidak mengizinkan penyimpanan, jadi ini hilang begitu halamannya ditutup.");
  };
  const say = (words: string, ...more: Node[]): void => {
    status.replaceChildren(words, ...more);
  };

  /** Counts the drawings, so that a slow answer to an earlier one is not shown. */
  let latest = 0;
  const show = async (): Promise<void> => {
    const mine = ++latest;
    const all = await Promise.all(names.map((name) => readFacts(name).catch(() => undefined)));
    if (mine !== latest) return;
    const open = new Set(
      [...list.querySelectorAll("details[open]")].map((details) => details.closest("li")?.dataset["name"]),
    );
    list.replaceChildren(
      ...names.map((name, index) =>
        createCareer(name, all[index], { isFirst: index === 0, isOpen: open.has(name), onTick: sayNotKept }),
      ),
    );
    empty.hidden = names.length > 0;
    tools.hidden = names.length === 0;
    const known = names.filter((_, index) => all[index] != null);
    compare.hidden = known.length < 2;
    compare.textContent =
      known.length > maxCompared ? `Bandingkan ${maxCompared} teratas` : `Bandingkan ${known.length} karier`;
    compare.setAttribute(
      "href",
      `${place.dataset["compareHref"] ?? ""}?karier=${known.slice(0, maxCompared).join(",")}`,
    );
    const text = formatListText(
      names.flatMap((name, index) => {
        const career = all[index];
        if (career == null) return [];
        const progress = formatProgress(parseTicks(recall(stepsStorePrefix + name)));
        return [{ title: career.title, url: new URL(career.href, location.href).href, progress }];
      }),
      toListUrl(names),
    );
    whatsapp.setAttribute("href", `https://wa.me/?text=${encodeURIComponent(text)}`);
  };

  /** Offers a list that came with the address; one's own stays as it is until one says so. */
  const showShared = async (): Promise<void> => {
    const sent = parseNames(fragment.exec(location.hash)?.[1] ?? null).filter(
      (name) => !names.includes(name),
    );
    const all = await Promise.all(sent.map((name) => readFacts(name).catch(() => null)));
    const known = sent.filter((_, index) => all[index] !== null);
    if (location.hash.startsWith("#d=") && known.length === 0)
      say(
        sent.length === 0
          ? "Semua karier di tautan itu sudah ada di daftarmu."
          : "Karier di tautan itu tidak ada di sini.",
      );
    shared.dataset["names"] = formatNames(known);
    sharedNames.replaceChildren(
      ...all.flatMap((career) =>
        career === null
          ? []
          : [createElement("li", {}, createElement("a", { href: career.href }, career.title))],
      ),
    );
    shared.hidden = known.length === 0;
  };

  const closeShared = (): void => {
    shared.hidden = true;
    history.replaceState(null, "", location.pathname);
    list.focus();
  };

  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-act]") : null;
    const name = button?.closest("li")?.dataset["name"] ?? "";
    switch (button?.dataset["act"]) {
      case "import":
        keepNames(parseNames(formatNames([...names, ...parseNames(shared.dataset["names"] ?? null)])));
        closeShared();
        void show();
        break;
      case "ignore":
        closeShared();
        break;
      case "up": {
        const index = names.indexOf(name);
        const wanted = names.filter((other) => other !== name);
        wanted.splice(index - 1, 0, name);
        keepNames(wanted);
        void show().then(() => list.querySelector<HTMLElement>(`[data-name="${name}"] a`)?.focus());
        break;
      }
      case "remove":
        removed = names;
        keepNames(names.filter((other) => other !== name));
        say(
          "Dihapus dari daftar. ",
          createElement("button", { class: "button", "data-act": "undo", type: "button" }, "Urungkan"),
        );
        void show().then(() => status.querySelector("button")?.focus());
        break;
      case "undo":
        if (removed) keepNames([...removed]);
        say("");
        void show().then(() => {
          list.focus();
        });
        break;
      case "copy":
        copyText(toListUrl(names)).then(
          () => {
            say("Tautan daftarmu tersalin.");
          },
          () => {
            say(`Salin alamat ini: ${toListUrl(names)}`);
          },
        );
        break;
      case "print":
        window.print();
    }
  });
  // On paper every step is shown.
  window.addEventListener("beforeprint", () => {
    for (const details of list.querySelectorAll("details")) details.open = true;
  });
  window.addEventListener("hashchange", () => void showShared());
  const readAgain = (): void => {
    names = readList();
    void show();
  };
  window.addEventListener("storage", readAgain);
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) readAgain();
  });
  void show().then(showShared);
}

type CareerOptions = { isFirst: boolean; isOpen: boolean; onTick: () => void };

/**
 * A career of the list, with its steps.
 *
 * @param facts `null` where there is no such career, `undefined` where it can't be asked for now
 */
function createCareer(
  name: string,
  facts: ListedFacts | null | undefined,
  { isFirst, isOpen, onTick }: CareerOptions,
): HTMLElement {
  const title = facts?.title ?? name;
  const buttons = createElement("p", {});
  if (!isFirst) buttons.append(createButton("up", "Naikkan", title), " ");
  buttons.append(createButton("remove", "Hapus", title));
  const heading = createElement("h2", {}, facts ? createElement("a", { href: facts.href }, title) : title);
  const item = createElement("li", { "data-name": name }, heading);
  if (facts) {
    if (facts.summary !== null) item.append(createElement("p", {}, facts.summary));
    if (listSteps(facts).length > 0) item.append(createSteps(name, facts, isOpen, onTick));
  } else {
    item.append(
      createElement(
        "p",
        {},
        facts === null
          ? "Karier ini tidak ada lagi di situs ini."
          : "Isinya belum bisa diambil. Periksa sambunganmu, lalu muat ulang halaman ini.",
      ),
    );
  }
  item.append(buttons);
  return item;
}

function createButton(act: string, words: string, title: string): HTMLElement {
  const more = createElement("span", { class: "visually-hidden" }, ` ${title}`);
  return createElement("button", { class: "button", "data-act": act, type: "button" }, words, more);
}

/** The steps as a checklist; a tick is kept at once. */
function createSteps(name: string, facts: ListedFacts, isOpen: boolean, onFail: () => void): HTMLElement {
  const steps = listSteps(facts);
  const known = new Set(steps.map(({ id }) => id));
  const ticked = new Set(parseTicks(recall(stepsStorePrefix + name)).ids.filter((id) => known.has(id)));
  const readTicks = (): Ticks => ({
    total: steps.length,
    ids: steps.map(({ id }) => id).filter((id) => ticked.has(id)),
  });

  const words = createElement("span", {});
  const meter = createElement("meter", { min: "0", max: String(steps.length), "aria-hidden": "true" });
  const showProgress = (): void => {
    words.textContent = formatProgress(readTicks()) || `${steps.length} langkah`;
    meter.value = ticked.size;
  };
  showProgress();

  const createGroup = (heading: string, own: readonly Step[]): HTMLElement[] =>
    own.length === 0
      ? []
      : [
          createElement("h3", {}, heading),
          createElement(
            "ul",
            {},
            ...own.map(({ id, text }) => {
              const box = createElement("input", { type: "checkbox" });
              box.checked = ticked.has(id);
              box.addEventListener("change", () => {
                if (box.checked) ticked.add(id);
                else ticked.delete(id);
                showProgress();
                if (ticked.size === 0) forget(stepsStorePrefix + name);
                else if (!keep(stepsStorePrefix + name, formatTicks(readTicks()))) onFail();
              });
              return createElement("li", {}, createElement("label", {}, box, text));
            }),
          ),
        ];
  const details = createElement(
    "details",
    {},
    createElement("summary", {}, "Langkah pertamaku: ", words, " ", meter),
    ...createGroup("Belajar", facts.learning),
    ...(facts.project ? createGroup(`Proyek akhir pekan: ${facts.project.title}`, facts.project.steps) : []),
  );
  details.open = isOpen;
  return details;
}

const toListUrl = (names: readonly string[]): string =>
  `${location.origin}${location.pathname}#d=${formatNames(names)}`;

startList();
