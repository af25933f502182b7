import * as React from "react";
import * as styles from "./MajorList.module.css";

type NamedLink = { name: string; href: string };

/** A major, and the careers that it leads to. */
export type MajorEntry = {
  /** Its anchor */
  id: string;
  name: string;
  /** What an abbreviation stands for */
  fullName: string | null;
  careers: readonly NamedLink[];
  /** Where the others are, if there are more */
  more: NamedLink | null;
};

type MajorListProps = {
  /** Each with a heading of its own; those that have no major are left out */
  groups: readonly { id: string; heading: string; majors: readonly MajorEntry[] }[];
  careers: readonly (NamedLink & { majors: readonly NamedLink[] })[];
};

/** Majors with their careers, and careers with their majors. */
export function MajorList({ groups, careers }: MajorListProps) {
  if (careers.length === 0) return <p>Belum ada karier yang menyebut jurusan.</p>;
  return (
    <div className={styles.page}>
      {groups
        .filter(({ majors }) => majors.length > 0)
        .map(({ id, heading, majors }) => (
          <section aria-labelledby={id} key={id}>
            <h2 className={styles.heading} id={id}>
              {heading}
            </h2>
            <ul aria-label={heading} className={styles.index}>
              {majors.map((major) => (
                <li key={major.id}>
                  <a className={styles.jump} href={`#${major.id}`}>
                    {major.name}
                  </a>
                </li>
              ))}
            </ul>
            <div className={styles.majors}>
              {majors.map((major) => (
                <section className={styles.major} id={major.id} key={major.id}>
                  <h3 className={styles.name}>{major.name}</h3>
                  {major.fullName !== null && <p className={styles.count}>{major.fullName}</p>}
                  <p className={styles.count}>
                    {major.careers.length === 1 ? "1 karier" : `${major.careers.length} karier`}
                  </p>
                  <Links links={major.more === null ? major.careers : [...major.careers, major.more]} />
                </section>
              ))}
            </div>
          </section>
        ))}
      <section aria-labelledby="karier">
        <h2 className={styles.heading} id="karier">
          Dari kariernya
        </h2>
        <dl>
          {careers.map(({ name, href, majors }) => (
            <div className={styles.career} key={href}>
              <dt>
                <a className={styles.link} href={href}>
                  {name}
                </a>
              </dt>
              <dd className={styles.of}>
                {majors.map((major, index) => (
                  <React.Fragment key={major.href}>
                    {index > 0 && ", "}
                    <a href={major.href}>{major.name}</a>
                  </React.Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function Links({ links }: { links: readonly NamedLink[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ name, href }) => (
        <li key={href}>
          <a className={styles.link} href={href}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
