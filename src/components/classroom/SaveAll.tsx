import * as React from "react";
import { saveAllPath } from "../../lib/offline/SaveList";
import * as styles from "./SaveAll.module.css";

/**
 * Saves the whole site in this browser, by `src/enhance/tools/saveAll.ts`, which shows the buttons once saving is
 * possible.
 *
 * @param homeHref address of the index, path prefix included
 */
export function SaveAll({ homeHref }: { homeHref: string }) {
  return (
    <div className={styles.saving} data-save-list={`${homeHref}${saveAllPath.slice(1)}`} data-saving-all="">
      <div className={styles.controls} data-save-all="controls" hidden>
        <p className={styles.buttons}>
          <button className="button" data-save-all="start" type="button">
            Simpan semua untuk offline
          </button>
          <button className="button" data-save-all="remove" hidden type="button">
            Hapus simpanan ini
          </button>
        </p>
        <progress
          aria-label="Yang sudah tersimpan"
          className={styles.progress}
          data-save-all="progress"
          hidden
        />
        <p data-save-all="count" />
      </div>
      <p data-save-all="status" role="status" />
      <p data-save-all="without">
        Tombolnya muncul kalau peramban ini bisa menyimpan halaman (JavaScript menyala, bukan mode
        penyamaran).
      </p>
    </div>
  );
}
