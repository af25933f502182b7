import * as React from "react";
import type { Resource } from "../../lib/profile/Profile";
import { profileNames, toProfileName } from "../../lib/profile/profileNames";
import { BulletList } from "./BulletList";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";

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
          <h3>{toProfileName("resource", type)}</h3>
          <BulletList
            items={members.map((resource) => (
              <>
                <ExternalLink href={resource.url}>{resource.title}</ExternalLink>{" "}
                <small>{formatMarks(resource)}</small>
              </>
            ))}
          />
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
