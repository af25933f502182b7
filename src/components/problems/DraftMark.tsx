import * as React from "react";
import * as styles from "./DraftMark.module.css";

/** Says that an article is a draft: it shows in the preview and never in a build. */
export function DraftMark() {
  return <span className={styles.mark}>Draf</span>;
}
