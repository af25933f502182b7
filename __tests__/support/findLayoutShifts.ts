import type { Page } from "playwright-core";

/** As Chromium has it; not in TypeScript's library, for no other browser does. */
type LayoutShift = PerformanceEntry & {
  value: number;
  sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
};

/** A part of a page that moved, in words, and whether it is a line of text that wraps elsewhere than before. */
export type Moved = { words: string; isRewrapped: boolean };

/** What has moved since the page began to load, and from where to where. */
export function findLayoutShifts(page: Page): Promise<Moved[]> {
  return page.evaluate(
    () =>
      new Promise<Moved[]>((done) => {
        const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
        const moved: Moved[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as LayoutShift[]) {
            // One that names nothing is of a pseudo-element.
            if (sources.length === 0) moved.push({ words: `a shift of ${value}`, isRewrapped: false });
            for (const { node, previousRect, currentRect } of sources)
              moved.push({
                words: `${node?.nodeName} “${node?.textContent?.slice(0, 30)}” ${place(previousRect)} → ${place(currentRect)}`,
                isRewrapped: node instanceof Text && previousRect.width !== currentRect.width,
              });
          }
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Two frames later, all buffered entries have been delivered.
        requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
      }),
  );
}
