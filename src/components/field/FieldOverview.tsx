import * as React from "react";
import type { FieldCareer, FieldOverview as Overview } from "../../lib/buildFieldOverview";
import { listPayNotes } from "../../lib/salary/formatSalary";
import { PayBar, PayScale } from "../pay/PayBar";
import * as styles from "./FieldOverview.module.css";

type FieldOverviewProps = Omit<Overview, "careers"> & {
  careers: readonly (Omit<FieldCareer, "path"> & {
    /** Path prefix included */
    href: string;
  })[];
  /** The list of articles */
  children: React.ReactNode;
};

/** What a field's careers share, in what they differ, what they pay on one scale, and where to start; then its articles. */
export function FieldOverview({ shared, start, careers, warnings, children }: FieldOverviewProps) {
  return (
    <div className={styles.overview}>
      {shared !== null && (
        <section aria-labelledby="yang-sama">
          <h2 className={styles.heading} id="yang-sama">
            Yang sama
          </h2>
          <p className={styles.text}>{shared}</p>
        </section>
      )}
      {careers.length > 0 && (
        <section aria-labelledby="bedanya">
          <h2 className={styles.heading} id="bedanya">
            Bedanya dan gajinya
          </h2>
          {careers.some(({ pay }) => pay?.bar != null) && (
            <div className={styles.scales}>
              <p className={styles.note}>
                Juta rupiah per bulan, satu angka untuk tiap karier, skalanya sama di seluruh situs.
                {warnings.length > 0 && ` ${warnings.join(" ")} Karena itu, jangan dibaca sebagai peringkat.`}
              </p>
              <PayScale />
            </div>
          )}
          <ul className={styles.careers}>
            {careers.map(({ href, title, difference, pay }) => (
              <li className={styles.career} key={href}>
                <div>
                  <h3 className={styles.name}>
                    <a className={styles.link} href={href}>
                      {title}
                    </a>
                  </h3>
                  {difference !== null && <p>{difference}</p>}
                </div>
                {pay === null ? (
                  <p className={`${styles.pay} ${styles.note}`}>Gaji: belum ada angka tepercaya</p>
                ) : (
                  <div className={styles.pay}>
                    <p>
                      <strong>{pay.line.monthly}</strong>{" "}
                      <span className={styles.note}>{listPayNotes(pay.line).join(" · ")}</span>
                    </p>
                    <PayBar bar={pay.bar} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {start !== null && (
        <section aria-labelledby="mulai">
          <h2 className={styles.heading} id="mulai">
            Mulai dari mana?
          </h2>
          <p className={styles.text}>{start}</p>
        </section>
      )}
      <section aria-labelledby="artikel">
        <h2 className={styles.heading} id="artikel">
          Artikelnya
        </h2>
        {children}
      </section>
    </div>
  );
}
