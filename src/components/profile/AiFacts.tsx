import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import { formatYears } from "../../lib/formatYears";
import type { Profile } from "../../lib/profile/Profile";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";
import { TwoSides } from "./TwoSides";

/** What tools of artificial intelligence change in a job; where nothing was found out about it, that is said. */
export function AiFacts({ ai }: { ai: NonNullable<Profile["ai"]> }) {
  const findings = ai.findings ?? [];
  const isForeign = findings.every(({ region }) => region !== "Indonesia");
  const gist = [
    ai.exercise === null ? [] : ["latihan"],
    findings.length === 0
      ? []
      : [`${findings.length} temuan, ${formatYears(findings.map(({ asOf }) => asOf))}`],
    isForeign ? ["belum ada data Indonesia"] : [],
  ].flat();
  return (
    <>
      <TwoSides
        left={{ title: "Yang dirancang alat", items: ai.drafts ?? [] }}
        right={{ title: "Yang kamu tanggung", items: ai.answersFor ?? [] }}
      />
      <Folded gist={toSentence(gist.join("; "))}>
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
        {isForeign && <p>Data Indonesia tentang AI di pekerjaan ini belum ada.</p>}
      </Folded>
    </>
  );
}

function toSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
