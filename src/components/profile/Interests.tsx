import * as React from "react";
import type { Profile } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import { BulletList } from "./BulletList";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import { Folded } from "./Folded";

type InterestsProps = {
  letters: readonly string[];
  occupation: NonNullable<Profile["occupation"]>;
};

/** Interest letters and occupational codes; what comes from O*NET carries the notice that its licence asks for. */
export function Interests({ letters, occupation: { onet, kkni, skkni } }: InterestsProps) {
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
    { term: "Jenjang KKNI", value: kkni },
    { term: "SKKNI", value: skkni !== null && skkni.length > 0 ? skkni.join(", ") : null },
  ].filter(({ value }) => value !== null);
  return (
    <Folded gist={formatGist(letters, onet)}>
      <FactList facts={facts} />
      {(letters.length > 0 || onet !== null) && (
        <small>
          Memuat informasi dari O*NET Database oleh U.S. Department of Labor, Employment and Training
          Administration (USDOL/ETA), lisensi{" "}
          <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExternalLink>. O*NET®
          adalah merek dagang USDOL/ETA. Situs ini mengubah sebagian informasi itu; USDOL/ETA tidak
          menyetujui, mendukung, atau menguji perubahan tersebut.
        </small>
      )}
    </Folded>
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
