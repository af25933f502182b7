import * as React from "react";
import * as styles from "./SearchAnswer.module.css";

/**
 * Where `src/enhance/search.ts` writes its answers, and the markup that it fills for each: `data-slot` says with what, in
 * place of what stands there. The page itself has none, so that nothing of it is read or shown before.
 */
export function SearchAnswer() {
  return (
    <>
      <p className={styles.status} data-search-status="" role="status" />
      <div className={styles.answer} data-search-answer="" />
      <template data-search-template="lead">
        <section className={styles.lead}>
          <p className={styles.kicker} data-slot="kicker" />
          <h2 className={styles.name}>
            <a className={styles.link} data-slot="link" href="#kata">
              …
            </a>
          </h2>
          <p data-slot="text" />
          <p className={styles.why} data-slot="why" />
        </section>
      </template>
      <template data-search-template="group">
        <section>
          <h2 className={styles.heading} data-slot="heading">
            …
          </h2>
          <ul className={styles.list} data-slot="list" />
        </section>
      </template>
      <template data-search-template="result">
        <li className={styles.result}>
          <p className={styles.kicker} data-slot="kicker" />
          <a className={styles.link} data-slot="link" href="#kata">
            …
          </a>
          <p className={styles.text} data-slot="text" />
          <p className={styles.why} data-slot="why" />
        </li>
      </template>
      <template data-search-template="none">
        <div className={styles.none} data-search-none="">
          <p data-slot="text" />
          <ul aria-label="Yang mirip" className={styles.suggestions} data-slot="list" />
        </div>
      </template>
      <template data-search-template="suggestion">
        <li>
          <a className={styles.suggestion} data-slot="link" href="#kata">
            …
          </a>
        </li>
      </template>
      <template data-search-template="more">
        <div className={styles.more} data-search-more="">
          <p data-slot="text" />
          <button className="button" data-slot="button" type="button">
            …
          </button>
        </div>
      </template>
    </>
  );
}
