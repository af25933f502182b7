import { EditMap } from "micromark-util-edit-map";
import type { Event } from "micromark-util-types";

/**
 * Patches the parser so that it edits its list of events without copying what stands before the first edit. micromark
 * 4.0.3 copies the whole list each time a quote, a list item or a footnote ends, so that its time grows with their
 * square: 3,000 quotes take nine seconds, and one second with the patch. Remove it once micromark is fixed; the
 * benchmark's rows of quotes and lists show whether it is.
 */
export function patchEditMap(): void {
  EditMap.prototype.consume = function (this: EditMap, events: Event[]): undefined {
    const edits = this.map.sort(([a], [b]) => a - b);
    const start = edits[0]?.[0] ?? events.length;
    const old = events.splice(start);
    let kept = start;
    for (const [index, removed, added] of edits) {
      pushAll(events, old, kept - start, index - start);
      pushAll(events, added, 0, added.length);
      kept = index + removed;
    }
    pushAll(events, old, kept - start, old.length);
    this.map.length = 0;
    this.index.clear();
  };
}

/** Not `push(...)`: the number of arguments of a call is limited. */
function pushAll(events: Event[], from: readonly Event[], start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const event = from[index];
    if (event) events.push(event);
  }
}
