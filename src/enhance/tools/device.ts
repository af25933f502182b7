/** What the site keeps on the reader's device, shown and deleted in one place. */
import { listStoreName, parseNames, parseTicks, stepsStorePrefix } from "../../lib/list/ownList";
import { quizStoreName } from "../../lib/quiz/answers";
import { buildCacheNames } from "../../lib/offline/buildCacheNames";
import { createElement } from "../createElement";
import { forget, listKept, recall } from "../deviceStore";
import { keepThemeChoice, readThemeChoice, showTheme } from "../themeChoice";

/** Something that is kept, in words, and how it is deleted. */
type Kept = { name: string; words: string; remove: () => void | Promise<void> };

async function findKept(base: string): Promise<Kept[]> {
  const theme = readThemeChoice();
  const answers = recall(quizStoreName);
  const list = recall(listStoreName);
  const steps = listKept(stepsStorePrefix);
  const ticks = steps.reduce((sum, name) => sum + parseTicks(recall(name)).ids.length, 0);
  const { whole, others, pages } = await findCaches(base);
  return [
    theme !== null && {
      name: "Tampilan",
      words: theme === "dark" ? "gelap" : "terang",
      remove: () => {
        keepThemeChoice(null);
        showTheme(null);
      },
    },
    answers !== null && {
      name: "Jawaban kuis",
      words: `${answers.replace(/[^1-5]/g, "").length} pernyataan dijawab`,
      remove: () => {
        forget(quizStoreName);
      },
    },
    list !== null && {
      name: "Daftarku",
      words: `${parseNames(list).length} karier`,
      remove: () => {
        forget(listStoreName);
      },
    },
    steps.length > 0 && {
      name: "Langkah pertamaku",
      words: `${ticks} centang`,
      remove: () => {
        steps.forEach(forget);
      },
    },
    pages > 0 && {
      name: "Halaman untuk dibaca tanpa internet",
      words: `${pages} halaman`,
      remove: () => deleteCaches(others),
    },
    whole.length > 0 && {
      name: "Seluruh situs, dari halaman guru",
      words: "tersimpan",
      remove: () => deleteCaches(whole),
    },
  ].filter((kept) => kept !== false);
}

/** The caches of this site, but for the offline page's own. */
type Caches = {
  /** That of the whole site, where it was saved */
  whole: string[];
  /** Those of pages that were read or saved, and of what pages need */
  others: string[];
  /** Pages that were read or saved */
  pages: number;
};

async function findCaches(base: string): Promise<Caches> {
  // A page that isn't served securely has none.
  if (!("caches" in window)) return { whole: [], others: [], pages: 0 };
  const { own, pages, saved, all, offline } = buildCacheNames(base);
  const names = (await caches.keys()).filter((name) => name.startsWith(own) && !name.startsWith(offline));
  const counts = await Promise.all(
    names
      .filter((name) => name === pages || name.startsWith(saved))
      .map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return requests.filter(({ url }) => url.endsWith("/")).length;
      }),
  );
  return {
    whole: names.filter((name) => name === all),
    others: names.filter((name) => name !== all),
    pages: counts.reduce((sum, count) => sum + count, 0),
  };
}

async function deleteCaches(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function startDevice(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-device]");
  if (!place) return;
  const base = place.dataset["device"] ?? "/";
  const heading = document.getElementById("perangkat");

  const show = async (): Promise<void> => {
    const kept = await findKept(base);
    const removeAll: Kept = {
      name: "",
      words: "",
      remove: async () => {
        for (const { remove } of kept) await remove();
      },
    };
    place.replaceChildren(
      createElement(
        "p",
        { role: "status" },
        kept.length === 0 ? "Saat ini tidak ada yang tersimpan." : "Saat ini tersimpan:",
      ),
      createElement(
        "ul",
        {},
        ...kept.map((one) =>
          createElement("li", {}, `${one.name}: ${one.words}. `, createButton("Hapus", one)),
        ),
      ),
      ...(kept.length > 1 ? [createElement("p", {}, createButton("Hapus semuanya", removeAll))] : []),
    );
  };
  const createButton = (words: string, { name, remove }: Kept): HTMLElement => {
    const more = createElement("span", { class: "visually-hidden" }, name === "" ? "" : ` ${name}`);
    const button = createElement("button", { class: "button", type: "button" }, words, more);
    button.addEventListener("click", () => {
      void Promise.resolve(remove())
        .then(show)
        .then(() => heading?.focus());
    });
    return button;
  };
  await show();
  window.addEventListener("storage", () => void show());
}

void startDevice();
