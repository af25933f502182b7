import { buildCacheNames } from "../lib/offline/buildCacheNames";
import { toPagePath } from "../lib/offline/toPagePath";
import { savePage } from "./savePage";

/**
 * The button of `SaveOffline`, which saves the page or forgets it, and those of the offline page's list. Every saved
 * page has a cache of its own, so that it goes whole.
 *
 * @param base the site's own path, with a slash at both ends
 */
export function listenForSaving(base: string): void {
  const names = buildCacheNames(base);
  const path = toPagePath(location.href);
  const cacheName = names.saved + path;

  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.dataset["save"] !== undefined) {
      void toggle(button);
    } else if (button?.dataset["forget"] !== undefined) {
      void caches.delete(names.saved + button.dataset["forget"]).then(() => {
        // The worker writes the list again.
        location.reload();
      });
    }
  });

  async function toggle(button: HTMLButtonElement): Promise<void> {
    // Pressed twice, it saves once. A disabled button would lose the focus.
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    try {
      if (await caches.has(cacheName)) await caches.delete(cacheName);
      else {
        say("Menyimpan…");
        await savePage(path, names);
      }
      await show();
    } catch {
      say("Belum bisa disimpan. Periksa sambungan internet dan ruang di perangkatmu, lalu coba lagi.");
    }
    button.ariaBusy = "false";
  }

  /** The state as it is, which another tab may have changed. */
  async function show(): Promise<void> {
    const button = findButton();
    if (!button) return;
    const saved = await caches.has(cacheName);
    button.textContent = saved ? "Hapus dari simpanan" : "Simpan untuk dibaca offline";
    say(saved ? "Sudah tersimpan." : "");
    const place = button.closest<HTMLElement>("[data-saving]");
    if (place) place.dataset["saving"] = "on";
  }

  // Without a worker nothing saved could be read: the button shows once there is one.
  void navigator.serviceWorker.ready.then(async () => {
    await show();
    window.addEventListener("pageshow", () => void show());
    // What was saved is kept as new as the page that is being read.
    if (navigator.onLine && findButton() && (await caches.has(cacheName))) {
      await savePage(path, names).catch(() => undefined);
    }
  });
}

function findButton(): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>("button[data-save]");
}

/** Screen readers hear what is put there. */
function say(text: string): void {
  const status = findButton()?.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = text;
}
