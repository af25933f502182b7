import { EditMap } from "micromark-util-edit-map";
import type { Event } from "micromark-util-types";

/**
 * Lets the parser edit its list of events without copying what stands before the first edit. micromark 4.0.3 copies all
 * of it, and edits the list each time a quote, a list item or a footnote ends, so that its time grew with the square of
 * them: 3,000 quotes took nine seconds, and take one. To be dropped when micromark no longer does; the benchmark's rows
 * of quotes and lists tell.
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

/** Not a spread: a call takes only so many arguments. */
function pushAll(events: Event[], from: readonly Event[], start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const event = from[index];
    if (event) events.push(event);
  }
}
