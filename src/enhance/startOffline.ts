import { listenForSaving } from "./listenForSaving";
import { registerServiceWorker } from "./registerServiceWorker";

/**
 * What reading without a network asks of a page. It is a module of its own, which `page.ts` asks for once the page has
 * loaded.
 *
 * @param base the site's own path, with a slash at both ends
 */
export function startOffline(base: string): void {
  registerServiceWorker(base);
  listenForSaving(base);
}
