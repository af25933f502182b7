import * as React from "react";
import { listPayNotes, type SalaryLine } from "../../lib/salary/formatSalary";
import { ArticleMeta } from "../article/ArticleMeta";
import { StrokeIcon } from "../icons/StrokeIcon";
import { MarkButton } from "../mark/MarkButton";
import { DraftMark } from "../problems/DraftMark";
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
  /** What one compares careers by; `null` for an article that is about none, or says nothing of it */
  career: {
    /** In addresses of tools */
    name: string;
    /** Where it is compared with others, path prefix included */
    compareHref: string;
    /** What it pays, never without where the figure is from; `null` where nobody knows */
    salary: SalaryLine | null;
    /** Kinds of ways in, as readers see them */
    routes: readonly string[];
  } | null;
  draft: boolean;
  /** Level of its heading: one below what it stands under */
  headingLevel?: 2 | 3;
  /** Whether it says its field, as it must where it doesn't stand among those of its field */
  showsField?: boolean;
};

/** An article in a list, short enough to compare: its whole face is one link, its name is the title alone. */
export function ArticleCard({
  href,
  title,
  summary,
  date,
  readingMinutes,
  field,
  career,
  draft,
  headingLevel = 2,
  showsField = false,
}: ArticleCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      className={career === null ? styles.card : `${styles.card} ${styles.tooled}`}
      data-field={field?.key}
    >
      {showsField && field !== null && <p className={styles.field}>{field.name}</p>}
      <Heading className={styles.title}>
        <a className={styles.link} href={href}>
          {title}
        </a>
        {draft && <DraftMark />}
      </Heading>
      <p className={styles.summary}>{summary}</p>
      {career === null ? (
        <ArticleMeta date={date} readingMinutes={readingMinutes} />
      ) : (
        <>
          <div className={styles.corner}>
            <MarkButton name={career.name} title={title} />
            <a aria-label={`Bandingkan ${title}`} className={styles.compare} href={career.compareHref}>
              <StrokeIcon path="M7 7h13l-4-4M17 17H4l4 4" />
            </a>
          </div>
          <Comparison {...career} />
        </>
      )}
    </article>
  );
}

function Comparison({ salary, routes }: Pick<NonNullable<ArticleCardProps["career"]>, "salary" | "routes">) {
  const shown = routes.slice(0, 4);
  return (
    <div className={styles.facts}>
      {salary === null ? (
        <p>Gaji: belum ada angka tepercaya</p>
      ) : (
        <p>
          <strong className={styles.amount}>{salary.monthly}</strong>{" "}
          <span className={styles.source}>{listPayNotes(salary).join(" · ")}</span>
        </p>
      )}
      {shown.length > 0 && (
        <p>
          Lewat {shown.join(", ")}
          {routes.length > shown.length && `, +${routes.length - shown.length}`}
        </p>
      )}
    </div>
  );
}
