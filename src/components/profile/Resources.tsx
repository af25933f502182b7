import * as React from "react";
import type { Resource } from "../../lib/profile/Profile";
import { profileNames, toProfileName } from "../../lib/profile/profileNames";
import { ExternalLink } from "./ExternalLink";
import * as styles from "./Resources.module.css";

/** Where to learn, by kind, each with its language and whether it is free. */
export function Resources({ resources }: { resources: readonly Resource[] }) {
  const groups = Object.keys(profileNames.resource)
    .map((type) => ({ type, members: resources.filter((resource) => resource.type === type) }))
    .filter(({ members }) => members.length > 0);
  return groups.map(({ type, members }) => (
    <div className={styles.group} key={type}>
      <h3 className={styles.title}>{toProfileName("resource", type)}</h3>
      <ul className={styles.list}>
        {members.map(({ title, url, language, free }) => (
          <li key={url}>
            <ExternalLink href={url}>{title}</ExternalLink>
            <span className={styles.marks}>
              {" · "}
              {[toProfileName("language", language), free === null ? null : free ? "gratis" : "berbayar"]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
