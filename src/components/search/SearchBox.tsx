import * as React from "react";
import { Breadcrumbs, type Crumb } from "../layout/Breadcrumbs";
import * as styles from "./SearchBox.module.css";

type SearchBoxProps = {
  /** The index, which the page stands right below */
  home: Crumb;
  /** Address of the search page, path prefix included */
  action: string;
  /** Address of the file that is searched, path prefix included */
  dataHref: string;
  /** Fields that there are articles of */
  fields: readonly { key: string; name: string }[];
};

/** What one may try: each is answered by the site's first articles. */
const examples = ["digaji berapa", "bikin game", "anak TKJ", "tanpa koding", "apa itu API"];

const kinds = [
  { key: "career", name: "Karier" },
  { key: "guide", name: "Panduan" },
  { key: "internship", name: "Magang" },
  { key: "term", name: "Istilah" },
  { key: "major", name: "Jurusan" },
];

/**
 * Where one asks. `src/enhance/search.ts` answers while one types, in `SearchAnswer`; without script there is nothing to
 * type into, and the lists below have everything.
 */
export function SearchBox({ home, action, dataHref, fields }: SearchBoxProps) {
  return (
    <header className={styles.header}>
      <Breadcrumbs crumbs={[home]} />
      <form
        action={action}
        // The address says what was chosen; a browser that remembers it as well would fight with that.
        autoComplete="off"
        className={styles.form}
        data-search={dataHref}
        method="get"
        role="search"
      >
        <h1 className={styles.title}>
          <label htmlFor="kata">Apa yang ingin kamu tahu?</label>
        </h1>
        <p className={styles.withoutScript}>
          Kotak pencarian butuh JavaScript, yang sedang mati di perambanmu. Semua karier dan istilah tetap ada
          di bawah ini.
        </p>
        <div className={styles.line}>
          <input
            aria-describedby="cara-cari"
            autoCapitalize="off"
            autoCorrect="off"
            className={styles.input}
            enterKeyHint="search"
            id="kata"
            maxLength={200}
            name="q"
            spellCheck={false}
            type="search"
          />
          <button className={styles.button} type="submit">
            Cari
          </button>
        </div>
        <p className={styles.hint} id="cara-cari">
          Tulis seperti kamu bicara: karier, alat, jurusan, atau istilah. Salah ketik sedikit tidak apa-apa.
        </p>
        <ul aria-label="Contoh" className={styles.examples}>
          {examples.map((example) => (
            <li key={example}>
              <a className={styles.example} href={`${action}?q=${encodeURIComponent(example)}`}>
                {example}
              </a>
            </li>
          ))}
        </ul>
        <div className={styles.filters}>
          <Choice id="bidang" label="Bidang" options={fields} />
          <Choice id="jenis" label="Jenis" options={kinds} />
        </div>
      </form>
    </header>
  );
}

type ChoiceProps = { id: string; label: string; options: readonly { key: string; name: string }[] };

function Choice({ id, label, options }: ChoiceProps) {
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select className={styles.select} id={id} name={id}>
        <option value="">Semua</option>
        {options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
