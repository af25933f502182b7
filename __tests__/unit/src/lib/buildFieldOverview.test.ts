import { buildFieldOverview } from "../../../../src/lib/buildFieldOverview";

const nothing = { shared: null, start: null, differences: [] };
const article = (name: string, more: Partial<Parameters<typeof buildFieldOverview>[1][number]> = {}) => ({
  path: `/it/${name}/`,
  title: name,
  kind: null,
  salary: null,
  ...more,
});
const survey = { source: "Survei", asOf: "2024-05" };

test("a field of which nothing is said but its name has none", () => {
  expect(buildFieldOverview(nothing, [article("a")])).toBeNull();
});

test("each career has its line by the last part of its slug, in the order of the lines; guides and unknown names have none", () => {
  const differences = [
    { career: "a", text: "Beda." },
    { career: "hilang", text: "Tidak ada." },
    { career: "panduan", text: "Tidak tampil." },
  ];
  const overview = buildFieldOverview({ ...nothing, differences }, [
    article("b"),
    article("a"),
    article("panduan", { kind: "guide" }),
  ]);
  expect(overview?.careers.map(({ path, difference }) => [path, difference])).toEqual([
    ["/it/a/", "Beda."],
    ["/it/b/", null],
  ]);
});

test("one figure stands for a career, with its year, source and place on the scale of all pages", () => {
  const overview = buildFieldOverview({ ...nothing, shared: "Sama." }, [
    article("a", {
      salary: [
        { ...survey, min: 5_000_000, max: 10_000_000 },
        { ...survey, average: 1_000_000, asOf: "2016" },
      ],
    }),
  ]);
  expect(overview?.careers[0]?.pay).toMatchObject({
    line: { monthly: "Rp5–10\u00a0juta per bulan", year: "2024", source: "Survei" },
    bar: { range: { from: 100, to: 200 }, marks: [], isBeyond: false },
  });
  expect(overview?.warnings).toEqual([]);
});

test("what nobody knows stays unknown: the whole industry's figures stand for no career", () => {
  const overview = buildFieldOverview({ ...nothing, start: "Mulai." }, [
    article("a", { salary: [{ ...survey, figure: 5_000_000, scope: "industry" }] }),
    article("b", { salary: [survey] }),
    article("c"),
  ]);
  expect(overview?.careers.map(({ pay }) => pay)).toEqual([null, null, null]);
});

test("figures of several years or groups of people are said to be no ranking", () => {
  const overview = buildFieldOverview({ ...nothing, start: "Mulai." }, [
    article("a", { salary: [{ ...survey, figure: 5_000_000 }] }),
    article("b", { salary: [{ ...survey, figure: 5_000_000, asOf: "2021", region: "Jakarta" }] }),
  ]);
  expect(overview?.warnings.join(" ")).toMatch(/Wilayah.*2021 sampai 2024/);
});
