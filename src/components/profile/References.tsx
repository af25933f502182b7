import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Profile } from "../../lib/profile/Profile";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";
import * as styles from "./References.module.css";

type ReferencesProps = { references: NonNullable<Profile["references"]> };

/** What the article rests on. */
export function References({ references }: ReferencesProps) {
  return (
    <Folded gist={`${references.length} rujukan yang dipakai halaman ini`}>
      <ol className={styles.list}>
        {references.map(({ title, url, accessed }) => (
          <li key={`${title} ${url}`}>
            <ExternalLink href={url}>{title}</ExternalLink>
            {accessed !== null && <span className={styles.accessed}> (dibaca {formatDate(accessed)})</span>}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
