import * as React from "react";
import * as styles from "./SaveOffline.module.css";

type SaveOfflineProps = {
  /** Address of the offline page, path prefix included */
  offlineHref: string;
};

/**
 * Saves the article in the reader's browser, by `src/enhance/listenForSaving.ts`. Its place is kept free from the start
 * and fills once saving is possible, so that nothing on the page moves; without script there is neither.
 */
export function SaveOffline({ offlineHref }: SaveOfflineProps) {
  return (
    <div className={styles.saving} data-saving="">
      <button className="button" data-save="" type="button">
        Simpan untuk dibaca offline
      </button>
      <p className={styles.note}>
        <span role="status" /> <a href={offlineHref}>Simpanan</a>
      </p>
    </div>
  );
}
