import type { Page } from "playwright-core";

/** The sum of all layout shifts since the page began to load. */
export function findLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Two frames later, all buffered entries have been delivered.
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}
