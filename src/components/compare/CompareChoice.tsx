import * as React from "react";
import { toFactsPath } from "../../lib/compare/comparePaths";
import * as styles from "./CompareChoice.module.css";
import { Comparison } from "./Comparison";

type CompareChoiceProps = {
  careers: readonly { name: string; title: string }[];
  /** Address of the index page, path prefix included: facts are below it */
  factsHref: string;
};

/** Any two or three careers, chosen by the reader; shown only where scripts run. */
export function CompareChoice({ careers, factsHref }: CompareChoiceProps) {
  if (careers.length < 2) {
    return (
      <p>
        {careers.length === 0
          ? "Belum ada artikel karier di situs ini."
          : "Baru ada satu karier di situs ini."}{" "}
        Perbandingan butuh sedikitnya dua.
      </p>
    );
  }
  return (
    <div
      className={styles.choice}
      data-compare="choice"
      data-facts={`${factsHref.slice(0, -1)}${toFactsPath("*")}`}
    >
      <form className={styles.form} data-compare="form">
        {["Karier pertama", "Karier kedua", "Karier ketiga, kalau mau"].map((label) => (
          <label className={styles.field} key={label}>
            {label}
            <select className={styles.select} name="karier">
              <option value="">Pilih</option>
              {careers.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button className="button" type="submit">
          Bandingkan
        </button>
      </form>
      <p data-compare="own" />
      <p className={styles.message} data-compare="message" role="status" />
      <section className={styles.result} data-compare="result" hidden>
        <h2 data-compare="heading" tabIndex={-1}>
          Berdampingan
        </h2>
        <p data-compare="narrow" hidden>
          Di layar ini tampil dua yang pertama; yang ketiga tampil di layar yang lebih lebar.
        </p>
        <Comparison careers={[]} />
      </section>
    </div>
  );
}
