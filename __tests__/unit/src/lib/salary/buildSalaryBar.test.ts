import { buildSalaryBar } from "../../../../../src/lib/salary/buildSalaryBar";
import { toSalaryRow } from "../../../../../src/lib/salary/SalaryRow";

const bar = (more: Parameters<typeof toSalaryRow>[0]) => buildSalaryBar(toSalaryRow(more));

test("lies where its figures do, on a scale that no other figure moves", () => {
  expect(bar({ min: 5_000_000, max: 12_500_000, median: 7_500_000 })).toEqual({
    range: { from: 100, to: 250 },
    marks: [150],
    isBeyond: false,
  });
});

test("has a mark for each figure that is no end of a range", () => {
  expect(bar({ average: 10_000_000 })).toMatchObject({ range: null, marks: [200] });
  expect(bar({ max: 25_000_000 })).toMatchObject({ range: null, marks: [500] });
  expect(bar({ min: 5_000_000, max: 5_000_000 })).toMatchObject({ range: null, marks: [100] });
});

test("takes a year's pay by its twelfth", () => {
  expect(bar({ average: 120_000_000, period: "year" })).toMatchObject({ marks: [200] });
});

test("ends where the scale ends, and says so", () => {
  expect(bar({ min: 40_000_000, max: 60_000_000 })).toEqual({
    range: { from: 800, to: 1000 },
    marks: [],
    isBeyond: true,
  });
  expect(bar({ max: 50_000_000 })?.isBeyond).toBe(false);
});

test("isn't drawn in another currency, or without a figure", () => {
  expect(bar({ average: 1_000, currency: "USD" })).toBeNull();
  expect(bar({})).toBeNull();
});
