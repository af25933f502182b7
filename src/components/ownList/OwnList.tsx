import * as React from "react";
import { toFactsPath } from "../../lib/compare/comparePaths";
import * as styles from "./OwnList.module.css";

type OwnListProps = {
  /** Addresses, path prefix included */
  homeHref: string;
  compareHref: string;
  /** Where the reader sees and deletes what the device keeps */
  deviceHref: string;
};

/** The frame of the reader's own list; the script fills it, and hides what there is nothing for. */
export function OwnList({ homeHref, compareHref, deviceHref }: OwnListProps) {
  return (
    <div
      className={styles.list}
      data-compare-href={compareHref}
      data-facts={`${homeHref.slice(0, -1)}${toFactsPath("*")}`}
      data-list="place"
    >
      <p className={styles.plain}>
        Daftar ini disusun oleh perambanmu sendiri, jadi butuh JavaScript. Tanpa itu,{" "}
        <a href={homeHref}>semua karier</a> tetap bisa dibaca, dan <a href={compareHref}>dibandingkan</a>.
      </p>
      <section aria-labelledby="kiriman" className={styles.shared} data-list="shared" hidden>
        <h2 id="kiriman" tabIndex={-1}>
          Daftar kiriman
        </h2>
        <ul className={styles.names} data-list="sharedNames" />
        <p className={styles.buttons}>
          <button className="button" data-act="import" type="button">
            Tambahkan ke daftarku
          </button>
          <button className="button" data-act="ignore" type="button">
            Abaikan
          </button>
        </p>
      </section>
      <p data-list="empty" hidden>
        Daftarmu masih kosong. Buka <a href={homeHref}>semua karier</a>, lalu ketuk tanda penanda di sudut
        kartunya.
      </p>
      <p className={styles.status} data-list="status" role="status" />
      <ol className={styles.careers} data-list="careers" tabIndex={-1} />
      <div className={styles.tools} data-list="tools" hidden>
        <p className={styles.buttons}>
          <a className="button" data-list="compare" href={compareHref}>
            Bandingkan
          </a>
          <a className="button" data-list="whatsapp" href={homeHref} rel="noopener noreferrer">
            Kirim lewat WhatsApp
          </a>
          <button className="button" data-act="copy" type="button">
            Salin tautan daftar
          </button>
          <button className="button" data-act="print" type="button">
            Cetak
          </button>
        </p>
        <p>
          Daftar dan centangnya tersimpan di perangkat ini saja.{" "}
          <a href={deviceHref}>Lihat atau hapus yang tersimpan</a>.
        </p>
      </div>
    </div>
  );
}
