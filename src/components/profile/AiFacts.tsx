import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Profile } from "../../lib/profile/Profile";
import { ExternalLink } from "./ExternalLink";
import { TwoSides } from "./TwoSides";

/** What tools of artificial intelligence change in a job; where nothing was found out about it, that is said. */
export function AiFacts({ ai }: { ai: NonNullable<Profile["ai"]> }) {
  const findings = ai.findings ?? [];
  return (
    <>
      <TwoSides
        left={{ title: "Yang dirancang alat", items: ai.drafts ?? [] }}
        right={{ title: "Yang kamu tanggung", items: ai.answersFor ?? [] }}
      />
      {ai.exercise !== null && (
        <p>
          <strong>Latihan.</strong> {ai.exercise}
        </p>
      )}
      {findings.map(({ text, region, source, sourceUrl, asOf }) => (
        <p key={text}>
          {text} ({region};{" "}
          {sourceUrl === null ? source : <ExternalLink href={sourceUrl}>{source}</ExternalLink>},{" "}
          {formatDate(asOf)})
        </p>
      ))}
      {findings.every(({ region }) => region !== "Indonesia") && (
        <p>Data Indonesia tentang AI di pekerjaan ini belum ada.</p>
      )}
    </>
  );
}
