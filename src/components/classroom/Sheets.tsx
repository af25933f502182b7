import * as React from "react";
import { Breadcrumbs, type Crumb } from "../layout/Breadcrumbs";
import * as styles from "./Sheets.module.css";

type SheetsProps = {
  crumbs: readonly Crumb[];
  title: string;
  children: React.ReactNode;
};

/** Sheets one after the other. On paper there is nothing but the sheets. */
export function Sheets({ crumbs, title, children }: SheetsProps) {
  return (
    <div className={styles.sheets}>
      <header className={styles.header}>
        <Breadcrumbs crumbs={crumbs} />
        <h1>{title}</h1>
        <p>
          Cetak dengan Ctrl+P di kertas A4. Tiap karier dua halaman, jadi bolak-balik cukup selembar; kode
          QR-nya membuka artikel lengkap.
        </p>
      </header>
      {children}
    </div>
  );
}
