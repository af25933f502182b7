import type { Page } from "playwright-core";

/**
 * Does something as a writer does who has only just opened the page: Gatsby does not tell a tab of a change that was
 * under way while the tab loaded, so the page is loaded again where the thing can't be done within ten seconds.
 */
export async function onceLoaded(
  page: Page,
  act: (options: { timeout: number }) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await act({ timeout: 10_000 });
      return;
    } catch (error) {
      if (tries === 6) throw error;
      await page.reload();
    }
  }
}
