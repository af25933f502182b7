import * as React from "react";
import { site } from "../../lib/site";
import { bannerPages, footerPages } from "../../lib/sitePages";
import { Compass } from "../icons/Compass";
import { StrokeIcon } from "../icons/StrokeIcon";
import * as styles from "./Layout.module.css";
import { ThemeSwitch } from "./ThemeSwitch";

type LayoutProps = {
  /** Address of the index page, path prefix included; every address of the frame begins with it */
  homeHref: string;
  children: React.ReactNode;
};

/**
 * The frame of every page: skip link, banner, main, footer.
 *
 * The banner is one row on every screen. On a phone its links open below a button; they stand after the `<details>`, as
 * those of `TableOfContents` do, so that one list serves all screens without script.
 */
export function Layout({ homeHref, children }: LayoutProps) {
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#isi">
        Langsung ke isi
      </a>
      <header className={styles.header}>
        <a className={styles.brand} href={homeHref}>
          <Compass size={30} />
          {site.name}
        </a>
        <nav aria-label="Utama" className={styles.nav}>
          <details className={styles.menu}>
            <summary className={styles.button} title="Menu">
              <StrokeIcon path="M4 7h16M4 12h16M4 17h16" />
              <span className="visually-hidden">Menu</span>
            </summary>
          </details>
          <Links homeHref={homeHref} links={mainLinks} />
        </nav>
        <ThemeSwitch />
      </header>
      <main className={styles.main} id="isi" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.about}>
          <p>{`${site.name}: ${site.promise}`}</p>
          <nav aria-label="Lainnya">
            <Links homeHref={homeHref} links={moreLinks} />
          </nav>
        </div>
      </footer>
    </div>
  );
}

type FrameLink = { name: string; path: string };

const mainLinks: readonly FrameLink[] = bannerPages.map(toFrameLink);

const moreLinks: readonly FrameLink[] = [...footerPages.map(toFrameLink), { name: "RSS", path: "rss.xml" }];

function toFrameLink({ label, path }: { label: string; path: string }): FrameLink {
  return { name: label, path: path.slice(1) };
}

function Links({ homeHref, links }: { homeHref: string; links: readonly FrameLink[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ name, path }) => (
        <li key={path}>
          <a className={styles.link} href={`${homeHref}${path}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
