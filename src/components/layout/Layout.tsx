import * as React from "react";
import { site } from "../../lib/site";
import * as styles from "./Layout.module.css";

type LayoutProps = {
  /** Address of the index page, path prefix included */
  homeHref: string;
  children: React.ReactNode;
};

/** The frame of every page: skip link, banner, main, footer. */
export function Layout({ homeHref, children }: LayoutProps) {
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#isi">
        Langsung ke isi
      </a>
      <header className={styles.header}>
        <a className={styles.brand} href={homeHref}>
          <Compass />
          {site.name}
        </a>
      </header>
      <main className={styles.main} id="isi" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          {site.name}: panduan karier IT dalam Bahasa Indonesia. Angka di artikel selalu disertai sumber dan
          tahunnya.
        </p>
      </footer>
    </div>
  );
}

/** The site's mark: a compass needle in a ring. */
function Compass() {
  return (
    <svg aria-hidden="true" className={styles.mark} fill="none" height="28" viewBox="0 0 28 28" width="28">
      <circle cx="14" cy="14" r="12" stroke="currentColor" strokeWidth="2.5" />
      <path d="M19.5 8.5 16 16l-7.5 3.5L12 12z" fill="currentColor" />
    </svg>
  );
}
