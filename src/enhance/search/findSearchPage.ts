import { toMajorPath, toTermPath } from "../../lib/entryPaths";
import type { SearchResult } from "../../lib/search/buildSearch";
import { findReasons } from "../../lib/search/findReasons";
import { markWords } from "../../lib/search/markWords";
import type { SearchData } from "../../lib/search/SearchData";
import { textManifestName } from "../../lib/search/text/TextIndex";
import type { TextResult } from "../../lib/search/text/searchText";

/** A line of text, with the button that does something about it. */
type Action = { label: string; act: () => void };

/**
 * Finds the parts of the page that a form belongs to; `null` where one is missing. All markup is the page's own, in its
 * `<template>`s; texts go in as text, whatever they say.
 */
export function findSearchPage(form: HTMLFormElement) {
  const root = form.closest("main");
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  const field = form.querySelector<HTMLSelectElement>('select[name="bidang"]');
  const kind = form.querySelector<HTMLSelectElement>('select[name="jenis"]');
  const status = root?.querySelector<HTMLElement>("[data-search-status]");
  const answer = root?.querySelector<HTMLElement>("[data-search-answer]");
  const browse = root?.querySelector<HTMLElement>("[data-search-browse]");
  if (!root || !input || !field || !kind || !status || !answer || !browse) return null;

  /** Where the site begins, and the name of each field and kind. */
  const base = new URL("../", form.action).pathname;
  const names = new Map([...field.options, ...kind.options].map(({ value, text }) => [value, text]));
  const toHref = (path: string): string => base + path.slice(1);

  const draw = (name: string): Element => {
    const template = root.querySelector<HTMLTemplateElement>(`[data-search-template="${name}"]`);
    // React, in the preview, puts a template's children where it puts any element's.
    const markup = template?.content.firstElementChild ?? template?.firstElementChild;
    const drawn = (markup ?? document.createElement("div")).cloneNode(true) as Element;
    for (const slot of drawn.querySelectorAll("[data-slot]")) slot.replaceChildren();
    return drawn;
  };
  const findSlot = (drawn: Element, slot: string): Element | null =>
    drawn.querySelector(`[data-slot="${slot}"]`);
  const fill = (drawn: Element, slot: string, text: string, stems: ReadonlySet<string> = noStems): void => {
    findSlot(drawn, slot)?.append(
      ...markWords(text, stems).map((part) => {
        if (!part.isMatch) return part.text;
        const mark = document.createElement("mark");
        mark.textContent = part.text;
        return mark;
      }),
    );
  };
  const drawLink = (template: string, name: string, href: string, stems?: ReadonlySet<string>): Element => {
    const drawn = draw(template);
    fill(drawn, "link", name, stems);
    findSlot(drawn, "link")?.setAttribute("href", href);
    return drawn;
  };

  /** A result; as a lead its name is not marked, for it is the question itself. */
  const drawResult = (template: "lead" | "result", result: SearchResult, data: SearchData): Element => {
    const isLead = template === "lead";
    const { stems } = result;
    const nameStems = isLead ? noStems : stems;
    if (result.type === "term") {
      const { key, term, english, definition } = result.term;
      const drawn = drawLink(template, term, toHref(toTermPath(key)), nameStems);
      if (isLead) fill(drawn, "kicker", english === undefined ? "Istilah" : `Istilah · ${english}`);
      fill(drawn, "text", definition, nameStems);
      return drawn;
    }
    if (result.type === "major") {
      const { key, name, careers } = result.major;
      const drawn = drawLink(template, name, toHref(toMajorPath(key)), nameStems);
      if (isLead) fill(drawn, "kicker", "Jurusan");
      fill(drawn, "text", `Dekat dengan ${careers} karier di situs ini.`);
      return drawn;
    }
    const { path, title, summary, field, kind } = result.article;
    const drawn = drawLink(template, title, toHref(path), stems);
    drawn.setAttribute("data-field", field ?? "");
    const kickers = [names.get(field ?? "-"), kind === "career" ? undefined : names.get(kind)];
    fill(drawn, "kicker", kickers.filter((name) => name !== undefined).join(" · "));
    fill(drawn, "text", summary, stems);
    for (const [index, { label, text }] of findReasons(result.article, stems, data.majors).entries()) {
      fill(drawn, "why", `${index > 0 ? " · " : ""}${label}: `);
      fill(drawn, "why", text, stems);
    }
    return drawn;
  };

  /** A section of an article, under its own heading and the article's title. */
  const drawText = ({ path, title, field, heading, excerpt, stems }: TextResult): Element => {
    const drawn = drawLink("result", heading ?? title, toHref(path), stems);
    drawn.setAttribute("data-field", field ?? "");
    fill(drawn, "kicker", heading === undefined ? (names.get(field ?? "-") ?? "") : title);
    fill(drawn, "text", excerpt, stems);
    return drawn;
  };

  /** Results under a heading; nothing for none. */
  const drawGroup = (heading: string, items: readonly Element[]): Element[] => {
    if (items.length === 0) return [];
    const drawn = draw("group");
    fill(drawn, "heading", heading);
    findSlot(drawn, "list")?.append(...items);
    return [drawn];
  };

  /** What to try where nothing is found. */
  const drawNone = (links: readonly { name: string; href: string }[]): Element => {
    const drawn = draw("none");
    fill(
      drawn,
      "text",
      links.length > 0
        ? "Belum ketemu. Mungkin salah satu ini maksudmu?"
        : "Belum ketemu. Coba kata lain yang lebih pendek, atau lihat-lihat daftar di bawah ini.",
    );
    findSlot(drawn, "list")?.append(...links.map(({ name, href }) => drawLink("suggestion", name, href)));
    return drawn;
  };

  const drawMore = (text: string, action?: Action): Element => {
    const drawn = draw("more");
    fill(drawn, "text", text);
    const button = findSlot(drawn, "button");
    if (action === undefined) button?.remove();
    else {
      button?.append(action.label);
      button?.addEventListener("click", action.act);
    }
    return drawn;
  };

  return {
    ...{ root, input, field, kind, status, answer, browse, toHref },
    manifestHref: new URL(textManifestName, form.action).pathname,
    ...{ drawResult, drawText, drawGroup, drawNone, drawMore },
  };
}

const noStems: ReadonlySet<string> = new Set();
