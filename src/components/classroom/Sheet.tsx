import * as React from "react";
import type { Profile } from "../../lib/profile/Profile";
import { findProfileSections, type ProfileSectionKey } from "../../lib/profile/profileSections";
import { ProfileBlock, type ProfileFacts } from "../profile/ProfileBlock";
import { Lines } from "./Paper";
import * as styles from "./Sheet.module.css";

/** What stands on each side of the paper: what the work is and gives, then how one gets there. */
const sides: readonly (readonly ProfileSectionKey[])[] = [
  ["tasks", "skills", "salary", "levels"],
  ["majors", "school", "routes", "fit", "project"],
];

type SheetProps = {
  /** Where the career is in addresses; ids begin with it */
  name: string;
  title: string;
  summary: string | null;
  field: string | null;
  profile: Profile;
  oldSalary: readonly boolean[];
  /** Absolute, as it is printed */
  url: string;
  articleHref: string;
  qrHref: string;
};

/** One career on both sides of a sheet of A4, with a code that leads to the whole article. */
export function Sheet({
  name,
  title,
  summary,
  field,
  profile,
  oldSalary,
  url,
  articleHref,
  qrHref,
}: SheetProps) {
  const facts: ProfileFacts = { profile, oldSalary, notes: [], codesHref: "" };
  const sections = findProfileSections(profile, []);
  const [front, back] = sides.map((keys) =>
    sections
      .filter(({ key }) => keys.includes(key))
      .map((section) => (
        <ProfileBlock
          facts={facts}
          key={section.key}
          namedBy="label"
          section={{ ...section, id: `${name}-${section.name}` }}
        />
      )),
  );
  return (
    <section aria-labelledby={name} className={styles.sheet} data-field={field ?? undefined}>
      <header className={styles.header}>
        <div>
          <h2 id={name}>
            <a className={styles.title} href={articleHref}>
              {title}
            </a>
          </h2>
          {summary !== null && <p>{summary}</p>}
          <p className={styles.address}>{url}</p>
        </div>
        <img
          alt={`Kode QR ke artikel ${title}`}
          className={styles.qr}
          // Else React asks for every code of the document before anything else.
          fetchPriority="low"
          height="120"
          src={qrHref}
          width="120"
        />
      </header>
      <div className={styles.side}>{front}</div>
      <div className={styles.back}>
        <p className={styles.again}>{title}, halaman 2</p>
        <div className={styles.side}>{back}</div>
        <div className={styles.notes}>
          <p>
            <strong>Yang membuatku penasaran, yang masih kuragukan, dan yang mau kutanyakan:</strong>
          </p>
          <Lines count={5} />
        </div>
      </div>
    </section>
  );
}
