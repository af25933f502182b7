import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Profile } from "../../lib/profile/Profile";
import { BulletList } from "./BulletList";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";

type ReferencesProps = { references: NonNullable<Profile["references"]> };

/** What the article rests on. */
export function References({ references }: ReferencesProps) {
  return (
    <Folded gist={`${references.length} rujukan yang dipakai halaman ini`}>
      <BulletList
        items={references.map(({ title, url, accessed }) => (
          <>
            <ExternalLink href={url}>{title}</ExternalLink>
            {accessed !== null && <small> (dibaca {formatDate(accessed)})</small>}
          </>
        ))}
        ordered
      />
    </Folded>
  );
}
