import * as React from "react";
import { formatCounts, type ProblemCounts } from "../../lib/formatCounts";
import { InlineCode } from "./InlineCode";
import { ProblemPanel } from "./ProblemPanel";
import * as styles from "./ProblemSummary.module.css";
import { SeverityMark, type ShownSeverity } from "./SeverityMark";

/** A file with problems, as the index lists it. */
type ShownFile = {
  file: string;
  /** Address of its page; `null` where it makes none */
  href: string | null;
  counts: ProblemCounts;
  /** The first of its worst problems */
  first: { severity: ShownSeverity; line: number; message: string };
};

type ProblemSummaryProps = {
  counts: ProblemCounts;
  files: readonly ShownFile[];
  /** All files with problems; those beyond `files` are only counted */
  fileCount: number;
};

/** Tells writers, in the preview, which files have problems; each leads to the page that says all of them. */
export function ProblemSummary({ counts, files, fileCount }: ProblemSummaryProps) {
  if (files.length === 0) return null;
  return (
    <ProblemPanel
      counts={counts}
      label="Masalah di semua berkas"
      note="Buka halamannya untuk melihat cara membereskannya. Daftar ini hanya tampil di pratinjau."
      where={`di ${fileCount} berkas`}
    >
      <ul className={styles.list}>
        {files.map(({ file, href, counts: own, first }) => (
          <li className={styles.item} key={file}>
            <p className={styles.head}>
              <SeverityMark severity={first.severity} />
              {href === null ? (
                <span className={styles.file}>{file}</span>
              ) : (
                <a className={styles.file} href={href}>
                  {file}
                </a>
              )}
            </p>
            <p className={styles.message}>
              Baris {first.line}: <InlineCode text={first.message} />{" "}
              {own.error + own.warning + own.info > 1 && (
                <span className={styles.note}>({formatCounts(own)})</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {fileCount > files.length && (
        <p className={styles.more}>
          <InlineCode
            text={`Masih ada ${fileCount - files.length} berkas lagi; \`npm run check:content\` menyebut semuanya.`}
          />
        </p>
      )}
    </ProblemPanel>
  );
}
