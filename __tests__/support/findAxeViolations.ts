import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** A rule of axe's that a page breaks, and where. */
type AxeViolation = { id: string; nodes: string[] };

/** Axe's rules that look at colours: of all that it checks, what another theme can change. */
export const colourRules: readonly string[] = ["color-contrast", "link-in-text-block"];

/**
 * Runs axe in a page. Evaluated by the browser's debugger, it needs no leave from the page's Content-Security-Policy.
 *
 * @param rules those to check; all that axe has by default, where there are none given
 */
export async function findAxeViolations(page: Page, rules?: readonly string[]): Promise<AxeViolation[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async (values) => {
      const { axe } = window as unknown as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const results = await axe.run(values ? { runOnly: { type: "rule", values } } : {});
      return results.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
    },
    rules && [...rules],
  );
}
