import { withPrefix, type HeadProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { ProsePage } from "../components/layout/ProsePage";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "../templates/pageFrame";

/** Who publishes this site, how its figures are chosen, and how to correct one. */
export default function AboutPage() {
  return (
    <ProsePage
      home={homeCrumb()}
      lead="Siapa yang menulis di sini, dari mana angkanya, dan apa yang bisa kamu lakukan kalau ada yang keliru."
      title="Tentang situs ini"
    >
      <h2>Siapa yang menerbitkan</h2>
      <p>
        {site.name} diterbitkan oleh {site.publisher}, bersama siapa saja yang menyumbang tulisan atau
        perbaikan. Semua artikel dan kode situs ini terbuka di <a href={site.repositoryUrl}>repositorinya</a>,
        lengkap dengan riwayat setiap perubahan. Situs ini tidak memasang iklan.
      </p>

      <h2>Cara kami memilih angka gaji</h2>
      <ul>
        <li>Setiap angka punya sumber dan tahun. Yang tidak punya, tidak kami tulis.</li>
        <li>
          Angka yang mewakili sebuah karier adalah angka yang oleh sumbernya memang disebut untuk karier itu.
          Angka seluruh industri boleh tampil, tetapi selalu diberi keterangan.
        </li>
        <li>
          Angka yang lebih tua dari 24 bulan tetap boleh tampil, dengan tanda bahwa usianya sudah lebih dari
          dua tahun.
        </li>
        <li>
          Kami tidak merata-ratakan angka dari beberapa sumber. Setiap sumber bertanya kepada orang yang
          berbeda dengan cara yang berbeda, jadi rata-ratanya hanya kelihatan pasti.
        </li>
        <li>
          Angka per bulan tetap per bulan, angka per tahun tetap per tahun. Supaya bisa dibandingkan, angka
          setahun kami dampingi dengan seperduabelasnya, bertanda “≈”.
        </li>
      </ul>
      <p>Jadi, pakai angka di sini sebagai gambaran untuk membandingkan, bukan sebagai janji.</p>

      <h2>Kalau ada yang keliru</h2>
      <p>
        Di bawah setiap artikel ada tautan “Sunting artikel ini” yang membuka berkas artikelnya, supaya kamu
        bisa mengusulkan perbaikan. Untuk angka, sertakan alamat sumbernya. Tidak sempat menyunting? Ceritakan
        saja di <a href={`${site.repositoryUrl}/issues`}>daftar masalah</a> dan sebutkan halamannya.
      </p>

      <h2>Boleh dipakai lagi</h2>
      <p>
        Artikelnya boleh kamu salin, ubah, dan bagikan, asal menyebut sumbernya, dengan lisensi{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.id" rel="license noopener noreferrer">
          CC BY 4.0
        </a>
        . Kode situsnya berlisensi MIT. Untuk program dan situs lain ada{" "}
        <a href={withPrefix(sitePages.openData.path)}>data terbuka</a>, dan untuk kelas ada{" "}
        <a href={withPrefix(sitePages.teaching.path)}>bahan ajar</a>.
      </p>
      <p>
        Ingin tahu apa yang situs ini simpan tentangmu? Baca{" "}
        <a href={withPrefix(sitePages.privacy.path)}>halaman privasi</a>.
      </p>
    </ProsePage>
  );
}

export function Head({ location }: HeadProps) {
  return (
    <PageHead
      description={`Siapa yang menerbitkan ${site.name}, bagaimana angka gajinya dipilih, dan cara membetulkan yang keliru.`}
      title="Tentang situs ini"
      url={toUrl(location.pathname)}
      share={toShare("/")}
    />
  );
}
