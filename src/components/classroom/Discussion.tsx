import * as React from "react";
import { Lines } from "./Paper";
import * as styles from "./Paper.module.css";

const questions = [
  { text: "Ceritakan dengan kata kalian sendiri: apa yang dikerjakan orang ini pada hari biasa?", lines: 3 },
  {
    text: "Pilih satu angka gaji. Dari sumber mana, tahun berapa, untuk siapa? Seberapa kalian percaya, dan mengapa?",
    lines: 3,
  },
  { text: "Jalan masuk mana yang mungkin buat kalian, dan apa yang menghalanginya?", lines: 2 },
  { text: "Apa yang menyenangkan? Apa yang melelahkan?", lines: 2 },
  { text: "Apa yang belum terjawab di lembarnya, dan siapa yang bisa kalian tanya?", lines: 2 },
];

/** Questions for two about the career that they read. */
export function Discussion() {
  return (
    <>
      <p className={styles.name}>
        <span>Nama:</span>
        <span>Kelas:</span>
        <span>Karier:</span>
      </p>
      <ol className={styles.questions}>
        {questions.map(({ text, lines }) => (
          <li key={text}>
            <strong>{text}</strong>
            <Lines count={lines} />
          </li>
        ))}
      </ol>
      <p>
        <strong>Langkahku minggu ini</strong> (satu untuk tiap orang, yang kecil dan bisa dikerjakan):
      </p>
      <Lines count={2} />
    </>
  );
}
