import * as React from "react";
import { Breadcrumbs, type Crumb } from "../layout/Breadcrumbs";
import * as styles from "./Paper.module.css";

type PaperProps = {
  crumbs: readonly Crumb[];
  title: string;
  /** What to do with it; not printed */
  hint: React.ReactNode;
  children: React.ReactNode;
};

/** A page that is made to be printed on A4, and can be read on a screen. */
export function Paper({ crumbs, title, hint, children }: PaperProps) {
  return (
    <div className={styles.paper}>
      <header className={styles.header}>
        <Breadcrumbs crumbs={crumbs} />
        <h1>{title}</h1>
        <p className={styles.hint}>{hint}</p>
      </header>
      {children}
    </div>
  );
}

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div>
      {Array.from({ length: count }, (_, index) => (
        <p className={styles.line} key={index} />
      ))}
    </div>
  );
}

/** Where a pupil writes who they are. */
export function NameLine() {
  return (
    <p className={styles.name}>
      <span>Nama (boleh kosong):</span>
      <span>Kelas:</span>
      <span>Tanggal:</span>
    </p>
  );
}
