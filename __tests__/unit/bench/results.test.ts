import { formatReport, formatValue } from "../../../bench/formatReport";
import { findStepTimes } from "../../../bench/measureBuilds";
import { findMedian, toRow, type Results } from "../../../bench/Results";

describe("findMedian", () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[10, 9, 1, 2], 5.5],
  ])("of %j is %d", (values, median) => {
    expect(findMedian(values)).toBe(median);
  });

  it("refuses nothing at all", () => {
    expect(() => findMedian([])).toThrow(RangeError);
  });
});

it("leaves a site without figures out of a row", () => {
  expect(toRow("cold build", "ms", { ours: [3, 1, 2], astro: [] }).values).toEqual({
    ours: 2,
    gatsby: null,
    eleventy: null,
    astro: null,
  });
});

it.each([
  [72_340, "ms", "72.3 s"],
  [950, "ms", "950 ms"],
  [0.51, "ms", "0.5 ms"],
  [1_520_000_000, "bytes", "1.5 GB"],
  [482_400_000, "bytes", "482 MB"],
  [18_720, "bytes", "18.7 kB"],
  [0, "bytes", "0.0 kB"],
  [12, "count", "12"],
] as const)("shows %d %s as %s", (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

describe("formatReport", () => {
  const run = { date: "2026-11-26", machine: "2 cores", load: 0.4, versions: { Node: "24.0.0" } };
  const results: Results = {
    sizes: {
      7: {
        run,
        turns: 1,
        rows: [toRow("cold build", "ms", { ours: [3_000], gatsby: [2_000] })],
        steps: [],
        failures: ["astro, cold build: Error"],
      },
    },
    growth: { run, rows: [{ what: "headings", ours: 30, baseline: 10, bound: { ratio: 3 } }] },
  };
  const report = formatReport(results, [7, 10_000]);

  it("says how this site compares, and what has no figure", () => {
    expect(report).toMatch(/^\| cold build \| 3\.0 s +\| 2\.0 s \(1\.50×\) \| – +\| – +\|$/m);
    expect(report).toContain("Failed: astro, cold build: Error");
    expect(report).toMatch(/^\| headings \| 30 ms \| 10 ms \| 3\.00 +\| ≤ 3× +\|$/m);
  });

  it("says what the machine did before", () => {
    expect(report).toContain("2 cores, load average before 0.4; Node 24.0.0.");
  });

  it("names what was not run", () => {
    expect(report).toMatch(/^## 10,000 articles\n\nNot run\.$/m);
    expect(report).toMatch(/^## Search\n\n.*\n\nNot run\.$/m);
  });
});

it("reads the times of steps from Gatsby's log", () => {
  const log =
    "success open and validate gatsby-configs - 0.2s\nsuccess run queries in workers - 1.234s - 7/7 5.7/s\nwarn x - 2s\n";
  expect([...findStepTimes(log)]).toEqual([
    ["open and validate gatsby-configs", 200],
    ["run queries in workers", 1_234],
  ]);
});
