import * as React from "react";
import type { Profile } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import { BulletList } from "./BulletList";
import { Folded } from "./Folded";
import * as styles from "./Project.module.css";

const decimal = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** What a weekend project takes, how to see that it went well, and a model answer to open afterwards. */
export function Project({ project }: { project: NonNullable<Profile["project"]> }) {
  const { title, device, download, hours, cost, measured, phone, rubric, answer } = project;
  const takes = [
    toProfileName("device", device),
    `${decimal.format(hours)} jam`,
    download === null ? null : download === 0 ? "tanpa unduhan" : `unduhan ${decimal.format(download)} MB`,
    cost,
  ].filter((part) => part !== null);
  return (
    <>
      <div className={styles.card}>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{takes.join(" · ")}</p>
        {phone !== null && (
          <p>
            <b>Hanya punya ponsel?</b> {phone}
          </p>
        )}
      </div>
      {(rubric !== null || measured !== null) && (
        <Folded gist={formatGist(rubric?.length ?? 0, measured !== null)}>
          {rubric !== null && <BulletList items={rubric} />}
          {measured !== null && <small>Diukur: {measured}</small>}
        </Folded>
      )}
      {answer !== null && (
        <Folded gist="Contoh jawaban (coba dulu)">
          <BulletList items={answer} ordered />
        </Folded>
      )}
    </>
  );
}

/** `4 tanda hasil baik; cara diukur` */
function formatGist(signs: number, isMeasured: boolean): string {
  const parts = [signs > 0 ? `${signs} tanda hasil baik` : "", isMeasured ? "cara diukur" : ""].filter(
    (part) => part !== "",
  );
  const text = parts.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
