import * as React from "react";
import type { SalaryLine } from "../../lib/salary/formatSalary";
import { ArticleMeta } from "../article/ArticleMeta";
import { DraftMark } from "../problems/DraftMark";
import { FieldIcon } from "../icons/FieldIcon";
import * as styles from "./ArticleCard.module.css";

/** One article as a list shows it. */
export type ArticleCardProps = {
  /** Path prefix included */
  href: string;
  title: string;
  /** Plain text */
  summary: string;
  /** `YYYY-MM-DD` */
  date: string | null;
  /** Whole minutes */
  readingMinutes: number;
  /** The field's key, and its name as readers see it */
  field: { key: string; name: string } | null;
  /** What it pays, never without where the figure is from */
  salary: SalaryLine | null;
  /** What it is, where that isn't a career in a field */
  kind: string | null;
  draft: boolean;
  /** Level of its heading: one below what it stands under */
  headingLevel?: 2 | 3;
};

/** An article in a list: its whole face is one link, its name is the title alone. */
export function ArticleCard({
  href,
  title,
  summary,
  date,
  readingMinutes,
  field,
  salary,
  kind,
  draft,
  headingLevel = 2,
}: ArticleCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.card} data-field={field?.key}>
      {(field !== null || kind !== null) && (
        <p className={styles.field}>
          <FieldIcon field={field?.key ?? null} />
          {field?.name ?? kind}
        </p>
      )}
      <Heading className={styles.title}>
        <a className={styles.link} href={href}>
          {title}
        </a>
        {draft && <DraftMark />}
      </Heading>
      <p className={styles.summary}>{summary}</p>
      {salary !== null && (
        <p className={styles.salary}>
          <strong>{salary.amount}</strong>
          <span className={styles.source}>{salary.source}</span>
        </p>
      )}
      <ArticleMeta date={date} readingMinutes={readingMinutes} />
    </article>
  );
}
