import * as React from "react";
import { answerNames } from "../../lib/quiz/answers";
import type { QuizEntry } from "../../lib/pageContexts";
import { traitKeys, traits, type Trait } from "../../lib/quiz/traits";
import * as styles from "./Quiz.module.css";

type QuizProps = {
  statements: readonly { trait: Trait; text: string }[];
  /** `href` with the path prefix */
  careers: readonly (Omit<QuizEntry, "path"> & { href: string })[];
  /** Where any careers are compared, path prefix included */
  compareHref: string;
};

/**
 * Twelve statements with five answers each, and the careers with their weights. All that the script needs stands in the
 * markup, which looks from the start as the script begins it, so that nothing moves when it runs.
 */
export function Quiz({ statements, careers, compareHref }: QuizProps) {
  if (careers.length === 0 || statements.length === 0) {
    return <p>Kuis ini menunggu artikelnya: belum ada karier yang bisa dicocokkan di situs ini.</p>;
  }
  return (
    <>
      <p className={styles.progress} data-quiz="progress" role="status">
        Pernyataan 1 dari {statements.length}
      </p>
      <form className={styles.form} data-quiz="form">
        {statements.map(({ trait, text }, index) => (
          <fieldset className={styles.statement} data-text={text} data-trait={trait} key={text} tabIndex={-1}>
            <legend className={styles.legend}>{text}</legend>
            <div className={styles.answers}>
              {answerNames.map(({ value, name }) => (
                <label className={styles.answer} key={value}>
                  <input name={`j${index + 1}`} type="radio" value={value} />
                  {name}
                </label>
              ))}
            </div>
            <details className={styles.hint}>
              <summary>Menunjuk ke mana?</summary>
              <p>
                {traits[trait]}: {formatStrongest(careers, trait)}.
              </p>
            </details>
          </fieldset>
        ))}
        <p className={`${styles.buttons} ${styles.steps}`} data-quiz="steps">
          <button className="button" data-step="back" disabled type="button">
            Sebelumnya
          </button>
          <button className="button" data-step="next" type="button">
            Lewati
          </button>
        </p>
      </form>
      <section aria-labelledby="hasil" className={styles.result} data-quiz="result" hidden>
        <h2 id="hasil" tabIndex={-1}>
          Hasilmu
        </h2>
        <div className={styles.outcome} data-compare-href={compareHref} data-quiz="outcome" />
        <p className={styles.buttons}>
          <button className="button" data-step="copy" type="button">
            Salin tautan hasil
          </button>
          <button className="button" data-step="print" type="button">
            Cetak
          </button>
          <button className="button" data-step="edit" type="button">
            Ubah jawaban
          </button>
          <button className="button" data-step="clear" type="button">
            Hapus jawaban
          </button>
        </p>
        <p data-quiz="copied" role="status" />
        <div className={styles.talk}>
          <p>
            Untuk dibicarakan dengan orang tua atau guru BK: yang membuatku penasaran, dan yang masih
            kuragukan.
          </p>
          <p className={styles.blank} />
          <p className={styles.blank} />
          <p className={styles.blank} />
        </div>
      </section>
      <section aria-labelledby="batas" className="prose">
        <h2 id="batas">Yang perlu kamu tahu tentang kuis ini</h2>
        <ul>
          <li>
            Buatan kami, dua belas pernyataan, belum diuji. Ini bukan tes psikologi dan bukan alat seleksi.
          </li>
          <li>
            Yang diukur hanya apa yang kamu bilang suka hari ini, bukan kemampuan, nilai, biaya, atau peluang
            kerja.
          </li>
          <li>Karier IT mirip satu sama lain; beda tipis tidak berarti apa-apa.</li>
          <li>Jawaban dihitung dan disimpan di perangkatmu, tidak dikirim.</li>
          <li>Sesudah ini baca dua atau tiga artikel, coba satu proyeknya, lalu bicara dengan orangnya.</li>
        </ul>
      </section>
      <details className={styles.weights}>
        <summary>Bobot {careers.length} karier, pilihan redaksi (November 2026), dan alasannya</summary>
        <ul className={styles.careers} data-quiz="careers">
          {careers.map(({ slug, title, href, weights, why, hasProject }) => (
            <li
              data-project={hasProject ? `${href}#isi-profil-proyek` : undefined}
              data-slug={slug}
              data-weights={traitKeys.map((trait) => weights[trait]).join(" ")}
              key={slug}
            >
              <a href={href}>{title}</a>: <span data-why="">{why}</span>{" "}
              {traitKeys
                .filter((trait) => weights[trait] > 0)
                .map((trait) => `${traits[trait]} ${weights[trait]}`)
                .join(", ")}
              .
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Titles of the careers that a trait says most about. */
function formatStrongest(careers: QuizProps["careers"], trait: Trait): string {
  const titles = careers.filter(({ weights }) => weights[trait] === 2).map(({ title }) => title);
  return titles.length === 0 ? "belum ada kariernya di sini" : titles.join(", ");
}
