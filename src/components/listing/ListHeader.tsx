import * as React from "react";
import { formatPageTitle } from "../../lib/formatPageTitle";
import { Breadcrumbs, type Crumb } from "../layout/Breadcrumbs";
import * as styles from "./ListHeader.module.css";

type ListHeaderProps = {
  /** None on the index, which nothing is above */
  crumbs: readonly Crumb[];
  title: string;
  /** One or two sentences */
  lead: React.ReactNode;
  /** The page of the list, from 1 */
  page: number;
};

/** What a list of articles is a list of. */
export function ListHeader({ crumbs, title, lead, page }: ListHeaderProps) {
  return (
    <header className={styles.header}>
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <h1>{formatPageTitle(title, page)}</h1>
      <p className={styles.lead}>{lead}</p>
    </header>
  );
}
