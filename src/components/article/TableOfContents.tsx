import * as React from "react";
import { buildContents, type ContentsEntry } from "../../lib/buildContents";
import * as styles from "./TableOfContents.module.css";

type TableOfContentsProps = {
  /** Every section of the page in its order, whatever made it */
  entries: readonly ContentsEntry[];
};

/**
 * Links to the page's sections; nothing where there are fewer than two. On a phone they are folded away, on a wide
 * screen they stand open beside the article.
 *
 * The links stand after the `<details>`, not in it: no style sheet can open a closed `<details>` in every browser
 * (`::details-content` is from 2025), but all can hide what follows a closed one. So one list serves both screens,
 * without script, and shows whole where there is no style.
 */
export function TableOfContents({ entries }: TableOfContentsProps) {
  if (entries.length < 2) return null;
  return (
    <nav aria-label="Daftar isi" className={styles.nav}>
      <details className={styles.toggle}>
        <summary className={styles.summary}>Daftar isi</summary>
      </details>
      <div className={styles.content}>
        <p className={styles.title}>Daftar isi</p>
        <ol className={styles.list}>
          {buildContents(entries).map(({ parts, ...section }) => (
            <li key={section.id}>
              <ContentsLink {...section} />
              {parts.length > 0 && (
                <ol className={styles.parts}>
                  {parts.map((part) => (
                    <li key={part.id}>
                      <ContentsLink {...part} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}

function ContentsLink({ id, text, label = "" }: ContentsEntry) {
  return (
    <a className={styles.link} href={`#${id}`}>
      {label !== "" && <strong>{label}</strong>}
      {label === "" ? text : `\u00a0· ${text}`}
    </a>
  );
}
