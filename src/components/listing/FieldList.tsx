import * as React from "react";
import * as styles from "./FieldList.module.css";

/** A field as the index offers it. */
export type FieldEntry = {
  key: string;
  name: string;
  description: string;
  /** Path prefix included */
  href: string;
  /** How many articles it has */
  count: number;
};

/** The fields, each a way into the articles; nothing where no article has one. */
export function FieldList({ fields }: { fields: readonly FieldEntry[] }) {
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="bidang" className={styles.section}>
      <h2 id="bidang">Jelajahi per bidang</h2>
      <ul className={styles.list}>
        {fields.map(({ key, name, description, href, count }) => (
          <li className={styles.field} data-field={key} key={key}>
            <a className={styles.link} href={href}>
              {name}
            </a>
            <p className={styles.description}>{description}</p>
            <p className={styles.count}>{count} artikel</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
