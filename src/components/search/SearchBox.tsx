import * as React from "react";
import * as styles from "./SearchBox.module.css";

type SearchBoxProps = {
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
export function SearchBox({ action, dataHref, fields }: SearchBoxProps) {
  return (
    <>
      <p className={styles.withoutScript}>
        Kotak pencarian butuh JavaScript, yang sedang mati di perambanmu. Semua karier dan istilah tetap ada
        di bawah ini.
      </p>
      <form
        action={action}
        className={styles.form}
        data-search={dataHref}
        method="get"
        // Its address says what was chosen; a browser that remembers it as well would fight with that.
        autoComplete="off"
        role="search"
      >
        <label className={styles.label} htmlFor="kata">
          Apa yang ingin kamu tahu?
        </label>
        <div className={styles.line}>
          <input
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
    </>
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
