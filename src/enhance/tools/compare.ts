/** The comparison of any two or three careers, chosen in the page or named in the address: `?karier=a,b,c`. */
import type { ComparableCareer } from "../../lib/compare/ComparableCareer";
import { buildComparisonMarkup, type Markup } from "../../lib/compare/buildComparisonMarkup";
import { maxCompared, parseChoice } from "../../lib/compare/parseChoice";
import { formatNames } from "../../lib/list/ownList";
import { createFactsReader } from "../careerFacts";
import { createElement } from "../createElement";
import { readList } from "../listStore";

const find = (name: string): HTMLElement | null => document.querySelector(`[data-compare="${name}"]`);

function startComparison(): void {
  const choice = find("choice");
  const form = find("form");
  const message = find("message");
  const result = find("result");
  const heading = find("heading");
  const narrow = find("narrow");
  const table = find("table");
  if (!choice || !(form instanceof HTMLFormElement) || !message || !result || !heading || !narrow || !table)
    return;

  const selects = [...form.querySelectorAll("select")];
  const titles = new Map([...(selects[0]?.options ?? [])].map(({ value, text }) => [value, text]));
  titles.delete("");
  const known = new Set(titles.keys());
  const readFacts = createFactsReader<ComparableCareer>(choice.dataset["facts"] ?? "");

  const own = readList()
    .filter((name) => known.has(name))
    .slice(0, maxCompared);
  if (own.length > 1) {
    const words = own.map((name) => titles.get(name) ?? name).join(", ");
    find("own")?.append(
      "Dari daftarmu: ",
      createElement("a", { href: `?karier=${formatNames(own)}` }, words),
    );
  }

  /** Two at a time on a narrow screen; the page says so. */
  const narrowScreen = matchMedia("(max-width: 47.99rem)");
  /** Counts the choices, so that a slow answer to an earlier one is not shown. */
  let latest = 0;
  const show = async (focus: boolean): Promise<void> => {
    const mine = ++latest;
    const { names, message: words } = parseChoice(location.search, known);
    selects.forEach((select, index) => {
      select.value = names[index] ?? "";
    });
    message.textContent = words ?? "";
    if (names.length < 2) {
      result.hidden = true;
      return;
    }
    try {
      const careers = (await Promise.all(names.map(readFacts))).filter((career) => career !== null);
      if (mine !== latest) return;
      if (careers.length < names.length) throw new Error("a career without facts");
      heading.textContent = names.map((name) => titles.get(name) ?? name).join(", ");
      narrow.hidden = names.length < 3 || !narrowScreen.matches;
      const shown = narrowScreen.matches ? careers.slice(0, 2) : careers;
      table.replaceChildren(toNode(buildComparisonMarkup(shown)));
      result.hidden = false;
      if (focus) heading.focus();
    } catch {
      if (mine !== latest) return;
      result.hidden = true;
      message.textContent = "Faktanya belum bisa diambil. Periksa sambunganmu, lalu tekan Bandingkan lagi.";
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const names = [...new Set(selects.map(({ value }) => value).filter((value) => value !== ""))];
    if (names.length < 2) {
      message.textContent = "Pilih dua karier yang berbeda.";
      return;
    }
    history.pushState(null, "", `?karier=${names.join(",")}`);
    void show(true);
  });
  narrowScreen.addEventListener("change", () => void show(false));
  window.addEventListener("popstate", () => void show(false));
  void show(false);
}

/** Elements made by hand, so that no text of anybody's becomes markup. */
function toNode(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const { tag, attributes, children } = markup;
  const element =
    tag === "svg" || tag === "rect"
      ? document.createElementNS("http://www.w3.org/2000/svg", tag)
      : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(toNode));
  return element;
}

startComparison();
