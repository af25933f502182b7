import { withPrefix, type HeadProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { ToolScript } from "../components/head/ToolScript";
import { ProsePage } from "../components/layout/ProsePage";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "../templates/pageFrame";

/** What this site knows of its readers: nothing; and what stays on their own device. */
export default function PrivacyPage() {
  return (
    <ProsePage
      home={homeCrumb()}
      lead="Singkatnya: situs ini tidak mengenalmu, dan memang dibuat begitu."
      title="Privasi"
    >
      <h2>Yang tidak ada di sini</h2>
      <p>
        Tidak ada kuki (<i lang="en">cookie</i>), pelacak, statistik kunjungan, iklan, ataupun akun. Huruf,
        ikon, dan skripnya datang dari situs ini sendiri, jadi tidak ada situs lain yang ikut tahu kamu
        membaca apa.
      </p>
      <p>
        Satu pengecualian: sebuah artikel boleh menampilkan gambar dari situs lain. Peramban (
        <i lang="en">browser</i>) mengambilnya langsung dari situs itu, tanpa memberi tahu halaman mana yang
        kamu buka, tetapi situs itu bisa melihat alamat IP-mu. Begitu pula kalau kamu mengikuti tautan ke luar
        atau membagikan artikel lewat aplikasi lain: sejak itu aturan merekalah yang berlaku.
      </p>
      <p>
        Kalau kamu menulis kepada kami lewat surel, kami melihat alamat surelmu dan apa yang kamu tulis; lewat
        daftar masalah, semua orang melihat nama akun dan tulisanmu. Tautan WhatsApp hanya membuka WhatsApp-mu
        sendiri dengan pesan yang sudah diawali: kamu yang memilih penerimanya, kami tidak tahu siapa, dan
        penerima melihat nomormu. Tidak ada yang terkirim sebelum kamu menekan kirim.
      </p>

      <h2 id="perangkat" tabIndex={-1}>
        Yang tersimpan di perangkatmu
      </h2>
      <ul>
        <li>Pilihan tampilan terang atau gelap, kalau kamu mengubahnya.</li>
        <li>Jawaban kuismu, supaya bisa dilanjutkan.</li>
        <li>Karier yang kamu tandai, dan langkah yang kamu centang.</li>
        <li>
          Salinan halaman yang kamu buka atau kamu simpan, atau seluruh situs kalau kamu memintanya di{" "}
          <a href={withPrefix(sitePages.teaching.path)}>halaman guru</a>, supaya bisa dibaca lagi tanpa
          internet, kalau perambanmu mendukungnya.
        </li>
      </ul>
      <p>
        Semuanya tinggal di perangkatmu dan tidak dikirim ke mana pun. Siapa pun yang memakai perangkat yang
        sama bisa melihatnya, jadi di komputer sekolah hapuslah sesudah selesai.
      </p>
      <div data-device={withPrefix("/")}>
        <p>Kamu bisa menghapusnya kapan saja lewat pengaturan peramban, di bagian data situs.</p>
      </div>

      <p>
        Yang kamu ketik di pencarian dijawab oleh perambanmu sendiri. Pertanyaannya ikut tertulis di alamat
        halaman, supaya jawabannya bisa kamu bagikan atau kamu buka lagi.
      </p>

      <h2>Catatan di server</h2>
      <p>
        Penyedia <i lang="en">hosting</i> tempat situs ini dititipkan biasanya mencatat setiap permintaan:
        alamat IP, waktu, halaman, dan jenis peramban. Catatan itu ada di tangan mereka, untuk menjaga
        keamanan dan mencari gangguan. Kami tidak memakainya untuk mengenali pembaca.
      </p>

      <h2>Tidak perlu percaya begitu saja</h2>
      <p>
        Semua kode situs ini bisa kamu periksa di <a href={site.repositoryUrl}>repositorinya</a>. Siapa kami
        dan bagaimana kami memilih angka gaji ada di{" "}
        <a href={withPrefix(sitePages.about.path)}>Tentang situs ini</a>.
      </p>
    </ProsePage>
  );
}

export function Head({ location }: HeadProps) {
  return (
    <>
      <PageHead
        description={`${site.name} tidak memakai kuki dan pelacak. Ini yang tersimpan di perangkatmu, dan yang dicatat server.`}
        title="Privasi"
        url={toUrl(location.pathname)}
        share={toShare("/")}
      />
      <ToolScript homeHref={withPrefix("/")} tool="device" />
    </>
  );
}
