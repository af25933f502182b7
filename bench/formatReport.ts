import type { OwnRow, Results, Row, Run, Unit } from "./Results";
import { siteNames, type SiteName } from "./sites";

const labels: Readonly<Record<SiteName, string>> = {
  ours: "this site",
  gatsby: "bare Gatsby",
  eleventy: "Eleventy",
  astro: "Astro",
};

const introduction = `<!-- Written by \`npm run bench\`. Do not edit. -->

# Benchmarks

\`npm run bench\` (after \`npm ci --prefix bench\`, which installs what is compared with) measures this site against three others with the same articles, and writes this page. \`--quick\` does 7 and 200 articles, \`--sizes 1000\` any others, \`--only builds|previews|pages|growth|search\` some of it; what a run does not measure stays as it was. It wants the machine for itself: where the load average before a run is more than about one, something else took part of the time.

- **This site**: the repository, as \`npm run build\` and \`npm start\` have it.
- **Bare Gatsby**: the same Gatsby with gatsby-source-filesystem and gatsby-transformer-remark alone; a page for each article and an index, no styles.
- **Eleventy**: what eleventy-base-blog has (navigation, feed, highlighting, bundles, anchors, topics, archive, sitemap), without its plugin for pictures.
- **Astro**: a content collection, a page for each article and an index, one small stylesheet.

Articles are generated from a seed: 2 to 14 kB of prose with lists, tables, code, quotes and links; every third one is a career with all the facts that front matter can have. They have no pictures. Only this site shows the facts, checks the articles, compares careers, and publishes search, feeds by topic, glossary, pictures for shared links and an offline copy; the other three read them as front matter that no page asks for.

A figure is the median of all turns; sites take turns, so that what else the machine does falls on all of them. In brackets: this site's figure divided by that one. A build from nothing is without two steps that only this site has, each with a row of its own: drawing pictures for shared links, which later builds take from a cache, and indexing the text for the search. Other builds include both. Each Gatsby site has a lock file, as real ones do: Parcel, which compiles its configuration, scans every file below the nearest one twice in each run. Memory is that of all processes together, at its peak, shared pages counted once. Bodies are in brotli, until the network is idle, without a service worker. The click is on a link that the pointer rested on for a second, and takes a tenth of one; what is measured begins when it ends.
`;

/** The whole report in Markdown. */
export function formatReport({ sizes, growth, search }: Results, counts: readonly number[]): string {
  const parts = counts.flatMap((count) => {
    const heading = `## ${count.toLocaleString("en")} articles`;
    const size = sizes[count];
    if (size === undefined) return [heading, "Not run."];
    const { run, turns, rows, steps, failures } = size;
    return [
      heading,
      `${formatRun(run)} ${turns === 1 ? "One turn." : `${turns} turns.`}`,
      formatTable(["", ...siteNames.map((name) => labels[name])], rows.map(toCells)),
      ...(steps.length === 0
        ? []
        : ["Steps of Gatsby's builds, by their logs:", formatOwnRows(steps, labels.ours, labels.gatsby)]),
      ...failures.map((failure) => `Failed: ${failure}`),
    ];
  });
  return `${[
    introduction.trim(),
    ...parts,
    "## Growth",
    "How the time grows when what is rendered, or checked, is twice as much: twice where no step is quadratic, four times where one is.",
    ...formatOwn(growth, "whole", "half"),
    "## Search",
    "The slowest keystroke on the search page, from the letter to the laid-out beginning of the answer, with the processor slowed down and as it is.",
    ...formatOwn(search, "4× slower", "as it is"),
  ].join("\n\n")}\n`;
}

function formatOwn(part: Results["growth"], ours: string, baseline: string): string[] {
  return part === undefined ? ["Not run."] : [formatRun(part.run), formatOwnRows(part.rows, ours, baseline)];
}

function formatRun({ date, machine, load, versions }: Run): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date}, ${machine}, load average before ${load ?? "unknown"}; ${named.join(", ")}.`;
}

function toCells({ what, unit, values }: Row): string[] {
  const { ours } = values;
  return [
    what,
    ...siteNames.map((name) => {
      const value = values[name];
      if (value === null) return "–";
      const ratio = name === "ours" || ours === null || value === 0 ? "" : ` (${(ours / value).toFixed(2)}×)`;
      return `${formatValue(value, unit)}${ratio}`;
    }),
  ];
}

function formatOwnRows(rows: readonly OwnRow[], ours: string, baseline: string): string {
  return formatTable(
    ["", ours, baseline, "ratio", ...(rows.some(({ bound }) => bound) ? ["bound"] : [])],
    rows.map((row) => [
      row.what,
      formatValue(row.ours, "ms"),
      formatValue(row.baseline, "ms"),
      row.baseline === 0 ? "–" : (row.ours / row.baseline).toFixed(2),
      ...(row.bound === undefined
        ? []
        : [
            "ratio" in row.bound ? `≤ ${row.bound.ratio}×` : `≤ ${formatValue(row.bound.milliseconds, "ms")}`,
          ]),
    ]),
  );
}

/** A table, its columns as wide as their widest cell, as Prettier has it. */
function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const format = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [format(head), format(widths.map((width) => "-".repeat(width))), ...rows.map(format)].join("\n");
}

/** A figure for people: `72.3 s`, `950 ms`, `1.4 GB`, `18.7 kB`, `12`. */
export function formatValue(value: number, unit: Unit): string {
  if (unit === "count") return String(value);
  if (unit === "ms") {
    return value >= 1_000 ? `${(value / 1_000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  }
  const scale =
    value >= 1e9 ? { by: 1e9, name: "GB" } : value >= 1e6 ? { by: 1e6, name: "MB" } : { by: 1e3, name: "kB" };
  return `${(value / scale.by).toFixed(scale.name === "MB" ? 0 : 1)} ${scale.name}`;
}
