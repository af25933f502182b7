import { groupBy } from "../groupBy";

/** A career to place. */
export type MapCareer = {
  name: string;
  /** Key of its field */
  field: string | null;
  /** Names of careers near it; those that are not on the map are left out */
  near: readonly string[];
};

/** A piece of a line in one row. */
export type Strand = {
  /** The line's place, from 0 */
  lane: number;
  /** Field of the career that the line begins at */
  field: string | null;
  /** Whether it comes from the row above, and goes on to the one below */
  above: boolean;
  below: boolean;
  /** Whether it stops here */
  stop: boolean;
};

/** A career in its row. */
type MapRow<Career> = { career: Career; near: Career[]; strands: Strand[] };

/** A field's careers; `strands` pass its heading. */
type MapField<Career> = { field: string | null; strands: Strand[]; rows: MapRow<Career>[] };

/** The map: rows one below the other, and lines beside them. */
export type CareerMap<Career> = { lanes: number; fields: MapField<Career>[] };

/** Lines beside each other at most: more would leave no room for words on a narrow screen. */
const maxLanes = 10;

/**
 * Places careers in rows, field by field, and a line for each career that stops at all careers near it further down.
 * Nearness goes both ways. Deterministic, and bounded by what is near each.
 */
export function buildMap<Career extends MapCareer>(careers: readonly Career[]): CareerMap<Career> {
  const near = findNear(careers);
  const ordered = orderFields(careers, near);
  const placed = ordered.flat();
  const place = new Map(placed.map((career, index) => [career, index]));
  const toPlaces = (career: Career): number[] =>
    [...(near.get(career) ?? [])].map((other) => place.get(other) ?? 0).sort((a, b) => a - b);

  // A lane is free again in the row below the one where its last line ended.
  const ends: number[] = [];
  const lines = placed.flatMap((career, start) => {
    const stops = toPlaces(career).filter((other) => other > start);
    const end = stops.at(-1);
    if (end === undefined) return [];
    const free = ends.findIndex((last) => last < start);
    const lane = free === -1 ? ends.length : free;
    if (lane >= maxLanes) return [];
    ends[lane] = end;
    return [{ lane, field: career.field, start, end, stops: new Set([start, ...stops]) }];
  });

  let row = 0;
  return {
    lanes: ends.length,
    fields: ordered.map((members) => {
      const first = row;
      return {
        field: members[0]?.field ?? null,
        strands: lines
          .filter(({ start, end }) => start < first && end >= first)
          .map(({ lane, field }) => ({ lane, field, above: true, below: true, stop: false })),
        rows: members.map((career) => {
          const here = row++;
          return {
            career,
            near: toPlaces(career).flatMap((other) => placed[other] ?? []),
            strands: lines
              .filter(({ start, end }) => start <= here && end >= here)
              .map(({ lane, field, start, end, stops }) => ({
                lane,
                field,
                above: start < here,
                below: end > here,
                stop: stops.has(here),
              })),
          };
        }),
      };
    }),
  };
}

/** Who is near whom, whichever of the two says so. */
function findNear<Career extends MapCareer>(careers: readonly Career[]): Map<Career, Set<Career>> {
  const byName = new Map(careers.map((career) => [career.name, career]));
  const near = new Map(careers.map((career) => [career, new Set<Career>()]));
  for (const career of careers) {
    for (const name of career.near) {
      const other = byName.get(name);
      if (other === undefined || other === career) continue;
      near.get(career)?.add(other);
      near.get(other)?.add(career);
    }
  }
  return near;
}

/** The largest field first, then always the one that has most to do with those already there, so that lines are short. */
function orderFields<Career extends MapCareer>(
  careers: readonly Career[],
  near: ReadonlyMap<Career, ReadonlySet<Career>>,
): Career[][] {
  const left = [...groupBy(careers, ({ field }) => [field ?? ""]).values()].sort(
    (a, b) => b.length - a.length,
  );
  const placed = new Set<Career>();
  const ordered: Career[][] = [];
  while (left.length > 0) {
    const ties = left.map(
      (members) =>
        members.flatMap((career) => [...(near.get(career) ?? [])].filter((other) => placed.has(other)))
          .length,
    );
    const [next = []] = left.splice(ties.indexOf(Math.max(...ties)), 1);
    for (const career of next) placed.add(career);
    ordered.push(next);
  }
  return ordered;
}
