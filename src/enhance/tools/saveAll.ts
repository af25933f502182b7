/** Saves the whole site for reading without a network: its size first, resumed where it was left, removed as a whole. */
import { buildCacheNames } from "../../lib/offline/buildCacheNames";
import {
  compareStored,
  formatKilobytes,
  toSaveKey,
  type SaveEntry,
  type SaveList,
} from "../../lib/offline/SaveList";

/** Files asked for at one time: a phone's connection is shared with what its reader does meanwhile. */
const lanes = 4;

function startSaveAll(): void {
  const place = document.querySelector<HTMLElement>("[data-save-list]");
  const listHref = place?.dataset["saveList"];
  const find = (name: string): HTMLElement | null => document.querySelector(`[data-save-all="${name}"]`);
  const controls = find("controls");
  const start = find("start");
  const remove = find("remove");
  const progress = find("progress");
  const count = find("count");
  const status = find("status");
  if (!listHref || !controls || !start || !remove || !count || !status) return;
  if (!(progress instanceof HTMLProgressElement)) return;
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;

  // The list stands two steps below the site's own path.
  const cacheName = buildCacheNames(new URL("../", new URL(listHref, location.href)).pathname).all;
  let list: SaveList | null = null;
  let running = false;

  const readKeys = async (): Promise<string[]> =>
    (await caches.has(cacheName))
      ? (await (await caches.open(cacheName)).keys()).map(({ url }) => url.slice(location.origin.length))
      : [];

  /** The state as it is in the store. */
  const show = async (): Promise<void> => {
    if (list === null) return;
    const keys = await readKeys();
    const { missing, bytes } = compareStored(list.entries, keys);
    const stored = list.entries.length - missing.length;
    start.hidden = missing.length === 0;
    start.textContent =
      stored === 0
        ? `Simpan semua untuk offline (≈ ${formatKilobytes(list.bytes)})`
        : `Lanjutkan menyimpan (≈ ${formatKilobytes(bytes)} lagi)`;
    remove.hidden = keys.length === 0;
    tell(list, missing.length, bytes);
    controls.hidden = false;
    const without = find("without");
    if (without) without.hidden = true;
  };

  /** How far it has come. */
  const tell = ({ entries, bytes }: SaveList, missing: number, missingBytes: number): void => {
    const stored = entries.length - missing;
    progress.hidden = stored === 0 && !running;
    progress.max = bytes;
    progress.value = bytes - missingBytes;
    count.textContent =
      stored === 0 && !running
        ? ""
        : missing === 0
          ? `Semua tersimpan: ${entries.length} berkas, ${formatKilobytes(bytes)}. Matikan internet, lalu buka situs ini seperti biasa.`
          : `${stored} dari ${entries.length} berkas, ${formatKilobytes(bytes - missingBytes)} dari ${formatKilobytes(bytes)}`;
  };

  const save = async (): Promise<void> => {
    if (list === null || running) return;
    const whole = list;
    running = true;
    start.ariaBusy = "true";
    status.textContent = "Menyimpan… Biarkan halaman ini terbuka.";
    try {
      // Asked so that a full device does not throw it away; a browser may say no, and it works all the same.
      await navigator.storage.persist().catch(() => false);
      const cache = await caches.open(cacheName);
      const { missing, stale, bytes } = compareStored(whole.entries, await readKeys());
      let [left, leftBytes] = [missing.length, bytes];
      const queue = [...missing];
      const work = async (): Promise<void> => {
        for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
          await cache.put(toSaveKey(entry), await fetchEntry(entry));
          left -= 1;
          leftBytes -= entry[1];
          tell(whole, left, leftBytes);
        }
      };
      try {
        await Promise.all(Array.from({ length: lanes }, work));
      } finally {
        // The other lanes stop at their next step.
        queue.length = 0;
      }
      await Promise.all(stale.map((key) => cache.delete(key)));
      // So that this page can say without a network what there is.
      await cache.put(listHref, new Response(JSON.stringify(whole)));
      status.textContent = "Selesai.";
    } catch (error) {
      status.textContent =
        error instanceof DOMException && error.name === "QuotaExceededError"
          ? "Ruang di perangkat ini tidak cukup. Yang sudah tersimpan tetap bisa dibaca. Kosongkan sedikit ruang, lalu lanjutkan."
          : "Terhenti, mungkin internetnya putus. Yang sudah tersimpan tetap ada; lanjutkan kapan saja dari sini.";
    }
    running = false;
    start.ariaBusy = "false";
    await show();
  };

  start.addEventListener("click", () => void save());
  remove.addEventListener("click", () => {
    void caches.delete(cacheName).then(async () => {
      status.textContent = "Simpanan sudah dihapus.";
      await show();
      start.focus();
    });
  });

  /** The list as it is, or, without a network, as it was when something was saved. */
  const readList = async (): Promise<SaveList> => {
    const cached = () => caches.match(listHref, { cacheName, ignoreSearch: true });
    const response = await fetch(listHref, { cache: "no-cache" }).catch(cached);
    if (!response?.ok) throw new TypeError(`No list at ${listHref}`);
    return (await response.json()) as SaveList;
  };

  // Without a worker nothing that is stored could be read.
  void navigator.serviceWorker.ready.then(readList).then(
    (found) => {
      list = found;
      return show();
    },
    () => undefined,
  );
}

/** A page or file as it is now. */
async function fetchEntry([path]: SaveEntry): Promise<Response> {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok) throw new TypeError(`${path} answers ${response.status}`);
  return response;
}

startSaveAll();
