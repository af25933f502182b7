import * as React from "react";
import { site } from "../../lib/site";
import { footerPages } from "../../lib/sitePages";
import { Compass } from "../icons/Compass";
import * as styles from "./Layout.module.css";
import { ThemeSwitch } from "./ThemeSwitch";

type LayoutProps = {
  /** Address of the index page, path prefix included; every address of the frame begins with it */
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
          <Compass size={30} />
          {site.name}
        </a>
        <nav aria-label="Utama" className={styles.nav}>
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
          <nav aria-label="Lainnya" className={styles.more}>
            <Links homeHref={homeHref} links={[...mainLinks, ...moreLinks]} />
          </nav>
        </div>
      </footer>
    </div>
  );
}

type FrameLink = { name: string; path: string };

/** Where search, comparison and quiz will stand, each from the day it exists. */
const mainLinks: readonly FrameLink[] = [
  { name: "Bidang", path: "#bidang" },
  { name: "Artikel", path: "#artikel" },
];

const moreLinks: readonly FrameLink[] = [
  ...footerPages.map(({ label, path }) => ({ name: label, path: path.slice(1) })),
  { name: "RSS", path: "rss.xml" },
];

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
