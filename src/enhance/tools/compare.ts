/** The comparison of any two or three careers, chosen in the page or named in the address: `?karier=a,b,c`. */
import type { ComparableCareer } from "../../lib/compare/ComparableCareer";
import { buildComparisonMarkup, type Markup } from "../../lib/compare/buildComparisonMarkup";
import { parseChoice } from "../../lib/compare/parseChoice";
import { formatNames, listStoreName, parseNames } from "../../lib/list/ownList";
import { recall } from "../deviceStore";

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
  const facts = new Map<string, Promise<ComparableCareer>>();

  const readFacts = (name: string): Promise<ComparableCareer> => {
    const asked = facts.get(name) ?? fetchFacts((choice.dataset["facts"] ?? "").replace("*", name));
    facts.set(name, asked);
    // One that failed is asked for again at the next try.
    asked.catch(() => facts.delete(name));
    return asked;
  };

  const own = parseNames(recall(listStoreName))
    .filter((name) => known.has(name))
    .slice(0, 3);
  const ownPlace = find("own");
  const ownLink = ownPlace?.querySelector("a");
  if (ownPlace && ownLink && own.length > 1) {
    ownLink.href = `?karier=${formatNames(own)}`;
    ownLink.textContent = own.map((name) => titles.get(name) ?? name).join(", ");
    ownPlace.hidden = false;
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
      const careers = await Promise.all(names.map(readFacts));
      if (mine !== latest) return;
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

/** @throws Error when there is no answer, or none that is a career's facts */
async function fetchFacts(href: string): Promise<ComparableCareer> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as ComparableCareer;
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
