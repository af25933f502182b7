import fc from "fast-check";
import { EditMap } from "micromark-util-edit-map";
import type { Event } from "micromark-util-types";
import { patchEditMap } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/patchEditMap";

type Edit = [index: number, removed: number, added: number];

/** Distinct events; the edits never look into them. */
const toEvents = (count: number, name: string): Event[] =>
  Array.from({ length: count }, (_, index) => [`${name}${index}`] as unknown as Event);

function edit(events: Event[], edits: readonly Edit[]): Event[] {
  const map = new EditMap();
  edits.forEach(([index, removed, added], number) => {
    map.add(index, removed, toEvents(added, `${number}-`));
  });
  map.consume(events);
  expect(map.map).toEqual([]);
  return events;
}

describe("patchEditMap", () => {
  test("makes the same edits as the parser's own", () => {
    const own: unknown = Reflect.get(EditMap.prototype, "consume");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.nat(3)), { maxLength: 6 }),
        fc.integer({ min: 20, max: 30 }),
        (edits, count) => {
          Reflect.set(EditMap.prototype, "consume", own);
          const expected = edit(toEvents(count, "e"), edits);
          patchEditMap();
          expect(edit(toEvents(count, "e"), edits)).toEqual(expected);
        },
      ),
    );
  });

  test("does not copy what stands before the first edit", () => {
    patchEditMap();
    const events = toEvents(10_000, "e");
    let pushed = 0;
    events.push = (...added) => {
      pushed += added.length;
      return Array.prototype.push.apply(events, added);
    };
    edit(events, [[9_998, 1, 2]]);
    expect(events).toHaveLength(10_001);
    expect(pushed).toBe(3);
  });
});
