import * as React from "react";
import { FieldIcon } from "../icons/FieldIcon";
import * as styles from "./FieldNav.module.css";

/** A group of articles that one may jump to. */
export type FieldLink = {
  /** Within the page, or a page of its own */
  href: string;
  name: string;
  /** Key of the field; `null` for articles of none */
  field: string | null;
  /** How many articles there are */
  count: number;
};

/** The fields, side by side, to jump to. */
export function FieldNav({ id, links }: { id: string; links: readonly FieldLink[] }) {
  if (links.length < 2) return null;
  return (
    <nav aria-label="Bidang" id={id}>
      <ul className={styles.links}>
        {links.map(({ href, name, field, count }) => (
          <li data-field={field ?? undefined} key={href}>
            <a className={styles.link} href={href}>
              <FieldIcon field={field} />
              <span>
                {name} <span className={styles.count}>{count}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
