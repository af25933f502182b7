import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import { formatYears } from "../../lib/formatYears";
import type { Profile } from "../../lib/profile/Profile";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";
import { TwoSides } from "./TwoSides";

type AiFactsProps = {
  ai: NonNullable<Profile["ai"]>;
  /** What stands below */
  children: React.ReactNode;
};

/** What tools of artificial intelligence change in a job; where nothing was found out about it, that is said. */
export function AiFacts({ ai, children }: AiFactsProps) {
  const findings = ai.findings ?? [];
  const isForeign = findings.every(({ region }) => region !== "Indonesia");
  return (
    <>
      <TwoSides
        left={{ title: "Yang dirancang alat", items: ai.drafts ?? [] }}
        right={{ title: "Yang kamu tanggung", items: ai.answersFor ?? [] }}
      />
      <Folded gist={formatGist(ai.exercise !== null, findings)}>
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
        {children}
      </Folded>
    </>
  );
}

/** `Latihan; 2 temuan (Dunia, Indonesia, 2023–2025)` */
function formatGist(hasExercise: boolean, findings: readonly { region: string; asOf: string }[]): string {
  const whose = [
    ...new Set(findings.map(({ region }) => region)),
    formatYears(findings.map(({ asOf }) => asOf)),
  ].join(", ");
  return [
    hasExercise ? "Latihan" : "",
    findings.length > 0 ? `${findings.length} temuan (${whose})` : "belum ada data",
  ]
    .filter((part) => part !== "")
    .join("; ");
}
