import * as React from "react";
import type { Profile } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import { BulletList } from "./BulletList";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import { Folded } from "./Folded";

type InterestsProps = {
  letters: readonly string[];
  occupation: Profile["occupation"];
  /** Where sources and licences of codes are told, path prefix included */
  codesHref: string;
};

/**
 * Interest letters and occupational codes. What comes from O*NET and ESCO names them; the notices that their licences ask
 * for are long and stand on one page for all.
 */
export function Interests({ letters, occupation, codesHref }: InterestsProps) {
  const onet = occupation?.onet ?? null;
  const skkni = occupation?.skkni ?? [];
  const facts = [
    {
      term: "Minat (RIASEC)",
      value:
        letters.length > 0 ? (
          <BulletList
            items={letters.map((letter) => (
              <>
                <strong>{letter}</strong> {toProfileName("interest", letter)}
              </>
            ))}
          />
        ) : null,
    },
    {
      term: "Kode O*NET",
      value: onet && (
        <ExternalLink href={`https://www.onetonline.org/link/summary/${onet}`}>{onet}</ExternalLink>
      ),
    },
    { term: "KBJI", value: formatCode(occupation?.kbji ?? null) },
    { term: "ISCO-08", value: formatCode(occupation?.isco08 ?? null) },
    { term: "ESCO", value: formatCode(occupation?.esco ?? null, occupation?.esco?.url) },
    { term: "Jenjang KKNI", value: occupation?.kkni ?? null },
    { term: "SKKNI", value: skkni.length > 0 ? skkni.join(", ") : null },
  ].filter(({ value }) => value !== null);
  return (
    <Folded gist={formatGist(letters, onet)}>
      <FactList facts={facts} />
      <small>
        {(letters.length > 0 || onet !== null) &&
          "Memuat informasi dari O*NET Database (USDOL/ETA, CC BY 4.0), sebagian kami ubah. "}
        {occupation?.esco && "Memakai klasifikasi ESCO dari Komisi Eropa. "}
        <a href={codesHref}>Sumber dan ketentuan kode</a>
      </small>
    </Folded>
  );
}

type MatchedCode = { code: string; title: string | null; match: string; source: string };

/** `2512.03 Pemrogram perangkat lunak, dekat (KBJI 2026)`; the code is a link where it has an address. */
function formatCode(found: MatchedCode | null, url: string | null = null): React.ReactNode {
  if (found === null) return null;
  const { code, title, match, source } = found;
  return (
    <>
      {url === null ? code : <ExternalLink href={url}>{code}</ExternalLink>}
      {`${title === null ? "" : ` ${title}`}, ${match} (${source})`}
    </>
  );
}

/** `Konvensional, Investigatif; kode O*NET 15-1254.00` */
function formatGist(letters: readonly string[], onet: string | null): string {
  const names = letters.map((letter) => toProfileName("interest", letter).split(":")[0]).join(", ");
  return (
    [names, onet === null ? "" : `kode O*NET ${onet}`].filter((part) => part !== "").join("; ") ||
    "Standar profesi"
  );
}
