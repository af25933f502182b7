import * as React from "react";
import * as styles from "./Pagination.module.css";

/** Where one is in a list of several pages. */
export type PaginationProps = {
  /** The page shown, from 1 */
  page: number;
  /** Address of each page, path prefix included */
  hrefs: readonly string[];
};

/** Links to the pages of a long list; nothing where there is one page. */
export function Pagination({ page, hrefs }: PaginationProps) {
  if (hrefs.length < 2) return null;
  const [previous, next] = [hrefs[page - 2], hrefs[page]];
  return (
    <nav aria-label="Halaman daftar" className={styles.nav}>
      {previous !== undefined && (
        <a className={styles.link} href={previous} rel="prev">
          Sebelumnya
        </a>
      )}
      <ol className={styles.pages}>
        {hrefs.map((href, index) => (
          <li key={href}>
            {index + 1 === page ? (
              <span aria-current="page" className={styles.current}>
                {page}
              </span>
            ) : (
              <a aria-label={`Halaman ${index + 1}`} className={styles.link} href={href}>
                {index + 1}
              </a>
            )}
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <a className={styles.link} href={next} rel="next">
          Berikutnya
        </a>
      )}
    </nav>
  );
}
