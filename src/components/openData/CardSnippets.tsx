import * as React from "react";
import * as styles from "./CardSnippets.module.css";

/** Snippets of HTML to copy, each folded under its career's name. */
export function CardSnippets({ snippets }: { snippets: readonly { title: string; html: string }[] }) {
  return (
    <div className={styles.snippets}>
      {snippets.map(({ title, html }) => (
        <details className={styles.snippet} key={title}>
          <summary className={styles.title}>{title}</summary>
          <pre className={styles.code}>
            <code>{html}</code>
          </pre>
        </details>
      ))}
    </div>
  );
}
