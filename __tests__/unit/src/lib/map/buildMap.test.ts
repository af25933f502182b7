import { buildMap, type MapCareer } from "../../../../../src/lib/map/buildMap";

const career = (name: string, field: string | null, ...near: string[]): MapCareer => ({ name, field, near });

const toNames = (careers: readonly MapCareer[]): string[] =>
  buildMap(careers).fields.map(
    ({ field, rows }) => `${field}: ${rows.map((row) => row.career.name).join(" ")}`,
  );

test("careers stand by field: the largest first, then those that have most to do with what is there", () => {
  expect(
    toNames([
      career("c", "jauh"),
      career("b", "dekat", "a"),
      career("a", "besar"),
      career("a2", "besar"),
      career("d", null),
    ]),
  ).toEqual(["besar: a a2", "dekat: b", "jauh: c", "null: d"]);
});

test("nearness goes both ways, and a line runs from the upper career to the last one near it", () => {
  const { lanes, fields } = buildMap([
    career("a", "x"),
    career("b", "x"),
    career("c", "y", "a", "tidak-ada", "c"),
  ]);
  expect(lanes).toBe(1);
  const rows = fields.flatMap((field) => field.rows);
  expect(rows.map(({ near }) => near.map(({ name }) => name))).toEqual([["c"], [], ["a"]]);
  expect(rows.map(({ strands }) => strands)).toEqual([
    [{ lane: 0, field: "x", above: false, below: true, stop: true }],
    [{ lane: 0, field: "x", above: true, below: true, stop: false }],
    [{ lane: 0, field: "x", above: true, below: false, stop: true }],
  ]);
  expect(fields[1]?.strands).toEqual([{ lane: 0, field: "x", above: true, below: true, stop: false }]);
});

test("two lines never share a lane in one row, and a row has no more than ten", () => {
  const names = Array.from({ length: 60 }, (_, index) => `k${index}`);
  const { lanes, fields } = buildMap(
    names.map((name, index) => career(name, "x", ...names.filter((_, other) => (index * other) % 7 === 3))),
  );
  expect(lanes).toBe(10);
  for (const { strands } of fields.flatMap((field) => field.rows))
    expect(new Set(strands.map(({ lane }) => lane)).size).toBe(strands.length);
});

test("none, one and two careers have their rows and no line that leads nowhere", () => {
  expect(buildMap([])).toEqual({ lanes: 0, fields: [] });
  expect(buildMap([career("a", null, "b")]).lanes).toBe(0);
  expect(buildMap([career("a", null, "b"), career("b", "x")]).lanes).toBe(1);
});
