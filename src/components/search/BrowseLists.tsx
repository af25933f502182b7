import * as React from "react";
import * as styles from "./BrowseLists.module.css";

/** Links under a heading; `more` leads to those that it has no room for. */
type BrowseList = {
  heading: string;
  /** Key of the field whose accent it has */
  field: string | null;
  links: readonly { name: string; href: string }[];
  more?: { name: string; href: string };
};

type BrowseListsProps = {
  careers: readonly BrowseList[];
  terms: readonly { name: string; href: string }[];
};

/** All that there is, for who would rather look around, and for whom there is no script. */
export function BrowseLists({ careers, terms }: BrowseListsProps) {
  return (
    <div className={styles.browse} data-search-browse="">
      <section aria-labelledby="semua-karier">
        <h2 className={styles.title} id="semua-karier">
          Semua karier menurut bidang
        </h2>
        <div className={styles.fields}>
          {careers.map(({ heading, field, links, more }) => (
            <section className={styles.field} data-field={field ?? undefined} key={heading}>
              <h3 className={styles.heading}>{heading}</h3>
              <ul className={styles.links}>
                {links.map(({ name, href }) => (
                  <li key={href}>
                    <a className={styles.link} href={href}>
                      {name}
                    </a>
                  </li>
                ))}
                {more !== undefined && (
                  <li>
                    <a className={styles.link} href={more.href}>
                      {more.name}
                    </a>
                  </li>
                )}
              </ul>
            </section>
          ))}
        </div>
      </section>
      {terms.length > 0 && (
        <section aria-labelledby="semua-istilah">
          <h2 className={styles.title} id="semua-istilah">
            Semua istilah
          </h2>
          <ul className={styles.terms}>
            {terms.map(({ name, href }) => (
              <li key={href}>
                <a className={styles.term} href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
