import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Profile } from "../../lib/profile/Profile";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import { Folded } from "./Folded";

type ConditionsProps = {
  conditions: NonNullable<Profile["conditions"]>;
  /** What stands below */
  children: React.ReactNode;
};

/** Working conditions, and whose: another country's are never told as ours. */
export function Conditions({ conditions, children }: ConditionsProps) {
  const { hours, schedule, place, people, sitting, preparation, region, source, sourceUrl, asOf } =
    conditions;
  const facts = [
    { term: "Jam", value: hours },
    { term: "Jadwal", value: schedule },
    { term: "Tempat", value: place },
    { term: "Bersama siapa", value: people },
    { term: "Duduk", value: sitting },
    { term: "Persiapan", value: preparation },
  ].filter(({ value }) => value !== null);
  const [first, ...others] = facts;
  return (
    <Folded
      gist={`${region}. ${first?.term}: ${first?.value}${others.length > 0 ? `, dan ${others.length} hal lain` : ""}`}
    >
      <FactList facts={facts} />
      <p>
        Data {region}: {sourceUrl === null ? source : <ExternalLink href={sourceUrl}>{source}</ExternalLink>},{" "}
        {formatDate(asOf)}.
      </p>
      {children}
    </Folded>
  );
}
