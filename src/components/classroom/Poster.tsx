import * as React from "react";
import * as styles from "./Poster.module.css";

type PosterProps = {
  siteName: string;
  tagline: string;
  /** Absolute, as it is printed */
  url: string;
  qrHref: string;
  points: readonly string[];
};

/** What hangs on a classroom's wall: why, and where. */
export function Poster({ siteName, tagline, url, qrHref, points }: PosterProps) {
  return (
    <div className={styles.poster}>
      <p className={styles.call}>Mau kerja di IT, tapi yang mana?</p>
      <p className={styles.tagline}>{tagline}.</p>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <img alt={`Kode QR ke ${siteName}`} className={styles.qr} height="300" src={qrHref} width="300" />
      <p className={styles.address}>
        <strong>{siteName}</strong>
        <br />
        {url.replace(/^https?:\/\//, "").replace(/\/$/, "")}
      </p>
      <p className={styles.small}>
        Arahkan kamera ponsel ke kotak di atas. Gratis, ringan, tanpa akun, bisa disimpan untuk dibaca tanpa
        internet.
      </p>
    </div>
  );
}
