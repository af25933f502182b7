import {
  checkArticles,
  findRefusal,
  parseArticle,
  renderMarkdown,
} from "../plugins/gatsby-transformer-article";
import { growingTexts } from "./growingTexts";
import type { OwnRow } from "./Results";

/** Twice as much takes twice as long where no step is quadratic, and four times where one is. */
const bound = { ratio: 3 };
const tries = 5;
/** Articles that are checked together, and twice and four times as many */
const articles = 1_000;
/** Milliseconds */
const shortestTry = 100;

/** How the time grows when what is rendered, or checked, is twice as much; the baseline is the half. */
export function measureGrowth(): OwnRow[] {
  const rendering = Object.entries(growingTexts).map(([name, { largest, build }]) => {
    const [half, whole] = [build(largest / 2), build(largest)];
    if (findRefusal(whole) !== null) throw new Error(`"${name}" is refused, so it measures nothing`);
    return {
      what: `twice as much: ${name}`,
      ...compare(
        () => {
          render(half);
        },
        () => {
          render(whole);
        },
      ),
      bound,
    };
  });
  const checking = [articles, articles * 2].map((count) => ({
    what: `twice as many articles to check: ${count * 2}`,
    ...compare(buildCheck(count), buildCheck(count * 2)),
    bound,
  }));
  return [...rendering, ...checking];
}

function render(body: string): void {
  renderMarkdown(body, { file: "a.md", firstLine: 1 });
}

/**
 * A check of that many articles, each with a link to another, a dead link, a title that it has to itself, and a heading,
 * a sentence and a figure that all the others have.
 */
function buildCheck(count: number): () => void {
  const shared = "Satu kalimat yang sama di semua artikel: gajinya Rp9 juta.";
  const articles = Array.from({ length: count }, (_, index) => {
    const source = `---\nslug: "/artikel-${index}"\ndate: "2024-05-04"\ntitle: "Artikel ${index}"\nkind: guide\n---\n\n## Gaji\n\n${shared}\n\n[a](/artikel-${(index * 7) % count}) [b](/artikle-${index})\n`;
    return parseArticle(new TextEncoder().encode(source), `artikel-${index}.md`, { withHtml: false });
  });
  const site = {
    files: new Set(articles.map(({ file }) => file)),
    unreadablePictures: new Set<string>(),
    fields: [],
    today: "2026-01-01",
    knownPaths: [],
    pageAnchors: new Map<string, ReadonlySet<string>>(),
    reservedSegments: new Set<string>(),
    findFacts: () => [],
  };
  return () => {
    checkArticles(articles, site);
  };
}

/**
 * The fastest of several tries each, in turns: what else the machine does only ever adds time. What is done in a moment
 * is done over and over in each try, since a clock says little of a moment.
 */
function compare(half: () => void, whole: () => void): { ours: number; baseline: number } {
  half();
  const repeats = Math.max(1, Math.ceil(shortestTry / time(half, 1)));
  const times = { ours: Infinity, baseline: Infinity };
  for (let turn = 0; turn < tries; turn++) {
    times.baseline = Math.min(times.baseline, time(half, repeats));
    times.ours = Math.min(times.ours, time(whole, repeats));
  }
  return times;
}

/** Milliseconds that an act takes, on the average of several. */
function time(act: () => void, repeats: number): number {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn++) act();
  return (performance.now() - start) / repeats;
}
