import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Profile } from "../../lib/profile/Profile";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";

/** Working conditions, and whose: another country's are never told as ours. */
export function Conditions({ conditions }: { conditions: NonNullable<Profile["conditions"]> }) {
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
  return (
    <>
      <FactList facts={facts} />
      <p>
        Data {region}: {sourceUrl === null ? source : <ExternalLink href={sourceUrl}>{source}</ExternalLink>},{" "}
        {formatDate(asOf)}.
      </p>
    </>
  );
}
