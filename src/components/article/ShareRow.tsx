import * as React from "react";
import { StrokeIcon } from "../icons/StrokeIcon";
import * as styles from "./ShareRow.module.css";

type ShareRowProps = {
  title: string;
  /** Absolute */
  url: string;
};

/** Drawn for this site as `StrokeIcon` asks. */
const icons = {
  chat: "M4 20l1.3-4A8 8 0 1 1 8.5 19zM9 9.5c.5 2.5 2.5 4.5 5 5l1-1.5",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  share: "M12 15V4M8 7.5 12 3.5l4 4M6 11.5H4.5v9h15v-9H18",
};

/**
 * Ways to hand an article on. WhatsApp is a plain link; the buttons work by `src/enhance/share.ts` and aren't shown
 * without script, nor is the device's own sheet where there is none.
 */
export function ShareRow({ title, url }: ShareRowProps) {
  return (
    <section aria-labelledby="bagikan" className={styles.row}>
      <h2 className={styles.title} id="bagikan">
        Kirim ke teman
      </h2>
      <div className={styles.ways}>
        <a
          className="button"
          href={`https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`}
          rel="noopener noreferrer"
        >
          <StrokeIcon path={icons.chat} />
          WhatsApp
        </a>
        <button className={`button ${styles.copy}`} data-share="copy" type="button">
          <StrokeIcon path={icons.copy} />
          Salin tautan
        </button>
        <button className={`button ${styles.native}`} data-share="native" type="button">
          <StrokeIcon path={icons.share} />
          Aplikasi lain
        </button>
      </div>
      <p className={styles.status} role="status" />
    </section>
  );
}
