/** Arrow keys go from the box to the answers and through them; at the first one up, or by Escape, back to the box. */
export function moveThroughLinks(event: KeyboardEvent, input: HTMLElement, answer: Element): void {
  const stops = [input, ...answer.querySelectorAll<HTMLElement>('[data-slot="link"], [data-slot="button"]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return;
  const next = findNext(event.key, at);
  const stop = next === null ? undefined : stops[next];
  if (stop === undefined) return;
  event.preventDefault();
  stop.focus();
}

function findNext(key: string, at: number): number | null {
  if (key === "ArrowDown") return at + 1;
  if (at === 0) return null;
  if (key === "ArrowUp") return at - 1;
  return key === "Escape" ? 0 : null;
}
