import * as React from "react";
import type { Profile } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import { BulletList } from "./BulletList";
import { FactList } from "./FactList";

const decimal = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** What a weekend project takes, how to see that it went well, and a model answer to open afterwards. */
export function Project({ project }: { project: NonNullable<Profile["project"]> }) {
  const { title, device, download, hours, cost, measured, phone, rubric, answer } = project;
  const facts = [
    { term: "Proyek", value: title },
    { term: "Alat", value: toProfileName("device", device) },
    { term: "Waktu", value: `${decimal.format(hours)} jam` },
    {
      term: "Unduhan",
      value: download === null ? null : download === 0 ? "Tidak ada" : `${decimal.format(download)} MB`,
    },
    { term: "Biaya", value: cost },
    { term: "Hanya punya ponsel?", value: phone },
    { term: "Diukur", value: measured },
  ].filter(({ value }) => value !== null);
  return (
    <>
      <FactList facts={facts} />
      {rubric !== null && (
        <details>
          <summary>{rubric.length} tanda hasilmu baik</summary>
          <BulletList items={rubric} />
        </details>
      )}
      {answer !== null && (
        <details>
          <summary>Contoh jawaban, buka setelah mencoba</summary>
          <BulletList items={answer} ordered />
        </details>
      )}
    </>
  );
}
