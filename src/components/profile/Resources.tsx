import * as React from "react";
import type { Resource } from "../../lib/profile/Profile";
import { profileNames, toProfileName } from "../../lib/profile/profileNames";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";
import * as styles from "./Resources.module.css";

/** Where to learn, by kind, each with its language and whether it is free. */
export function Resources({ resources }: { resources: readonly Resource[] }) {
  const groups = Object.keys(profileNames.resource)
    .map((type) => ({ type, members: resources.filter((resource) => resource.type === type) }))
    .filter(({ members }) => members.length > 0);
  const kinds = groups.map(
    ({ type, members }) => `${members.length} ${toProfileName("resource", type).toLowerCase()}`,
  );
  const free = resources.filter((resource) => resource.free === true).length;
  return (
    <Folded
      gist={[kinds.join(", "), free > 0 ? `${free} di antaranya gratis` : ""].filter(Boolean).join("; ")}
    >
      {groups.map(({ type, members }) => (
        <div key={type}>
          <h3 className={styles.title}>{toProfileName("resource", type)}</h3>
          <ul className={styles.list}>
            {members.map((resource) => (
              <li key={resource.url}>
                <ExternalLink href={resource.url}>{resource.title}</ExternalLink>
                <span className={styles.marks}> {formatMarks(resource)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Folded>
  );
}

/** `(Bahasa Indonesia, gratis)` */
function formatMarks({ language, free }: Resource): string {
  const price = free === null ? [] : [free ? "gratis" : "berbayar"];
  return `(${[toProfileName("language", language), ...price].join(", ")})`;
}
