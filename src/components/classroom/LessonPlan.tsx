import * as React from "react";
import * as styles from "./Paper.module.css";

type LessonPlanProps = {
  quizHref: string;
  /** Where careers' sheets are */
  sheetsHref: string;
  discussionHref: string;
};

/** What happens when, with what. */
export function LessonPlan({ quizHref, sheetsHref, discussionHref }: LessonPlanProps) {
  const steps = [
    {
      minutes: "0–5",
      name: "Pembuka",
      what: "Tanya: “Sebutkan tiga pekerjaan IT.” Tulis jawabannya di papan. Biasanya semua menyebut programmer. Katakan: hari ini kita cari yang lain, dan apa yang sebenarnya dikerjakan.",
    },
    {
      minutes: "5–18",
      name: "Kuis kertas",
      what: "Bagikan kuisnya. Lima menit menjawab, delapan menit menjumlahkan. Yang selesai dulu membantu sebelahnya. Tiap murid menulis tiga karier dengan hasil tertinggi.",
    },
    {
      minutes: "18–31",
      name: "Membaca berpasangan",
      what: "Murid yang hasilnya berdekatan duduk berdua dan mengambil satu lembar karier. Satu membaca halaman depan, satu halaman belakang, lalu saling menceritakan tanpa melihat kertas.",
    },
    {
      minutes: "31–40",
      name: "Diskusi",
      what: "Isi lembar diskusi berdua. Minta tiga pasangan berbagi: apa yang mengejutkan, angka gaji mana yang mereka percaya dan mengapa, siapa yang bisa ditanya.",
    },
    {
      minutes: "40–45",
      name: "Yang dibawa pulang",
      what: "Tiap murid menulis satu langkah untuk minggu ini: membaca satu artikel lagi, mencoba satu proyek akhir pekan, atau bertanya kepada satu orang. Lembar kariernya boleh dibawa.",
    },
  ];
  return (
    <>
      <p>
        <strong>Tujuan:</strong> murid dapat menyebut tiga karier IT yang dekat dengan minatnya, menceritakan
        kerja sehari-hari salah satunya, dan memilih satu langkah berikutnya.
      </p>
      <p>
        <strong>Siapkan:</strong> <a href={quizHref}>kuis kertas</a> untuk tiap murid (2 halaman),{" "}
        <a href={sheetsHref}>lembar karier</a> satu untuk dua murid (2 halaman, pilih sepuluh sampai delapan
        belas karier), <a href={discussionHref}>lembar diskusi</a> satu untuk dua murid (1 halaman), dan
        pensil. Laptop dan proyektor boleh ada, tidak harus; internet tidak perlu.
      </p>
      <table className={`${styles.grid} ${styles.fixed}`}>
        <colgroup>
          <col className={styles.firstColumn} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th className={styles.whole} scope="col">
              Menit
            </th>
            <th scope="col">Langkah</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ minutes, name, what }) => (
            <tr key={minutes}>
              <th className={styles.whole} scope="row">
                {minutes}
              </th>
              <td>
                <strong>{name}.</strong> {what}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Supaya adil dan jujur</h2>
      <ul className={styles.list}>
        <li>
          Kuisnya bukan tes psikologi dan bukan alat seleksi: belum diuji, dan hanya menanyakan apa yang
          disukai hari ini. Jangan dinilai, jangan dipakai memilih jurusan untuk murid.
        </li>
        <li>Nama tidak perlu ditulis di kuis. Hasilnya milik murid.</li>
        <li>
          Tiap angka gaji punya sumber dan tahun. Ajak murid membacanya: siapa yang ditanya, di mana, kapan.
        </li>
        <li>“Tidak ada yang cocok” juga jawaban yang baik. Karier IT mirip satu sama lain.</li>
      </ul>
      <p>
        <strong>Punya waktu lebih?</strong> Kerjakan satu proyek akhir pekan yang cukup dengan kertas atau
        ponsel, atau undang alumni yang bekerja di IT dan pakai pertanyaan dari lembar diskusi.
      </p>
    </>
  );
}
