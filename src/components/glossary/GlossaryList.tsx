import * as React from "react";
import * as styles from "./GlossaryList.module.css";

type NamedLink = { name: string; href: string };

/** A term as the glossary shows it. */
export type GlossaryEntry = {
  /** Its anchor */
  id: string;
  term: string;
  /** Other names, the English one last */
  otherNames: readonly { name: string; isEnglish: boolean }[];
  definition: string;
  seeAlso: readonly NamedLink[];
  /** Articles that use it */
  articles: readonly NamedLink[];
  /** Where the others are, if there are more */
  more: NamedLink | null;
};

/** Terms under their first letters. */
export function GlossaryList({ entries }: { entries: readonly GlossaryEntry[] }) {
  if (entries.length === 0) return <p>Belum ada istilah yang dijelaskan di sini.</p>;
  const letters = [...new Set(entries.map(toLetter))];
  return (
    <>
      <nav aria-label="Huruf pertama" className={styles.letters}>
        <ul className={styles.letterList}>
          {letters.map((letter) => (
            <li key={letter}>
              <a className={styles.letter} href={`#huruf-${letter.toLowerCase()}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section className={styles.section} key={letter}>
          <h2 className={styles.heading} id={`huruf-${letter.toLowerCase()}`}>
            {letter}
          </h2>
          <div className={styles.entries}>
            {entries
              .filter((entry) => toLetter(entry) === letter)
              .map((entry) => (
                <Entry key={entry.id} {...entry} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

const toLetter = ({ term }: GlossaryEntry): string => term.slice(0, 1).toUpperCase();

/** `src/enhance/terms.ts` shows it beside a term in an article: it looks for `data-term`. */
function Entry({ id, term, otherNames, definition, seeAlso, articles, more }: GlossaryEntry) {
  return (
    <div className={styles.entry} id={id}>
      <h3 className={styles.term}>{term}</h3>
      {otherNames.length > 0 && (
        <p className={styles.names}>
          {otherNames.map(({ name, isEnglish }, index) => (
            <React.Fragment key={name}>
              {index > 0 && ", "}
              {isEnglish ? <i lang="en">{name}</i> : name}
            </React.Fragment>
          ))}
        </p>
      )}
      <p data-term="">{definition}</p>
      <Links label="Lihat juga" links={seeAlso} />
      <Links label="Dipakai di" links={more === null ? articles : [...articles, more]} />
    </div>
  );
}

function Links({ label, links }: { label: string; links: readonly NamedLink[] }) {
  if (links.length === 0) return null;
  return (
    <p className={styles.more}>
      {`${label}: `}
      {links.map(({ name, href }, index) => (
        <React.Fragment key={href}>
          {index > 0 && ", "}
          <a href={href}>{name}</a>
        </React.Fragment>
      ))}
    </p>
  );
}
