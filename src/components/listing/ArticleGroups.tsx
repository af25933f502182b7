import * as React from "react";
import { FieldIcon } from "../icons/FieldIcon";
import type { ArticleCardProps } from "./ArticleCard";
import * as styles from "./ArticleGroups.module.css";
import { ArticleList } from "./ArticleList";

/** Articles that go together: those of a field, or those of none. */
export type ArticleGroup = {
  /** Of its heading */
  id: string;
  name: string;
  /** What it is about, in a sentence; absent where the name says it all */
  description?: string;
  /** Key of the field and address of the field's own page; `null` for articles of no field */
  field: { key: string; href: string } | null;
  articles: readonly ArticleCardProps[];
};

/** Articles group by group, each under its heading. */
export function ArticleGroups({ groups }: { groups: readonly ArticleGroup[] }) {
  return groups.map(({ id, name, description, field, articles }) => (
    <section aria-labelledby={id} className={styles.group} data-field={field?.key} key={id}>
      <div className={styles.head}>
        <FieldIcon field={field?.key ?? null} />
        <h2 className={styles.heading} id={id} tabIndex={-1}>
          {field === null ? name : <a href={field.href}>{name}</a>}
        </h2>
        {description !== undefined && <p className={styles.description}>{description}</p>}
      </div>
      <ArticleList articles={articles} headingLevel={3} />
    </section>
  ));
}
