import {
  toComparableCareer,
  type ComparableFrontMatter,
} from "../../../../../src/lib/compare/ComparableCareer";
import { buildComparison } from "../../../../../src/lib/compare/Comparison";

const career = (name: string, facts: ComparableFrontMatter = {}) =>
  toComparableCareer({ name, title: name, href: `/${name}/`, onward: [] }, facts);

test("an attribute that no career has is left out; what one lacks is an empty cell", () => {
  const rows = buildComparison([career("a", { tasks: ["Menguji"] }), career("b")]);
  expect(rows.map(({ key, same, cells }) => [key, same, cells.map(({ length }) => length)])).toEqual([
    ["tasks", false, [1, 0]],
  ]);
  expect(buildComparison([career("a"), career("b")])).toEqual([]);
});

test("names that both have are taken together, however they are spelt", () => {
  const [row] = buildComparison([
    career("a", { skills: { hard: [{ name: "Kueri", tools: ["SQL", "Power BI"] }], soft: ["Teliti"] } }),
    career("b", { skills: { hard: [{ name: "sql", tools: ["power-bi", "C++"] }], soft: null } }),
  ]);
  expect(row?.cells[0]).toEqual([
    { title: "Ada di keduanya", lines: [{ text: "SQL" }, { text: "Power BI" }], shared: true },
    { title: "Teknis", lines: [{ text: "Kueri" }] },
    { title: "Nonteknis", lines: [{ text: "Teliti" }] },
  ]);
  expect(row?.cells[1]?.[1]).toEqual({ title: "Alat", lines: [{ text: "C++" }] });
});

test("an attribute of which all say the same is marked", () => {
  const facts = { majors: ["Statistika"], pros: ["Tenang"] };
  const rows = buildComparison([career("a", facts), career("b", { ...facts, pros: ["Ramai"] })]);
  expect(rows.map(({ key, same }) => [key, same])).toEqual([
    ["majors", true],
    ["prosAndCons", false],
  ]);
});

test("ways in of one kind are one line", () => {
  const { routes } = career("a", {
    routes: [
      { type: "degree", title: "S1 Statistika" },
      { type: "bootcamp" },
      { type: "degree", title: "S2" },
    ],
  });
  expect(routes).toEqual([
    { text: "Kuliah", note: "S1 Statistika; S2" },
    { text: "Bootcamp", note: null },
  ]);
});
