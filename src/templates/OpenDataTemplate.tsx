import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { StructuredData } from "../components/head/StructuredData";
import { ProsePage } from "../components/layout/ProsePage";
import { CardSnippets } from "../components/openData/CardSnippets";
import { ReportLinks } from "../components/ask/ReportLinks";
import { ExternalLink } from "../components/profile/ExternalLink";
import { findReportLinks } from "../lib/ask/findReportLinks";
import { buildCardHtml } from "../lib/card/buildCardHtml";
import { formatDate } from "../lib/formatDate";
import {
  openDataFiles,
  openDataLicence,
  openDataSchemas,
  openDataVersion,
} from "../lib/openData/openDataFiles";
import type { OpenDataContext } from "../lib/pageContexts";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import { buildDatasetGraph } from "../lib/structuredData/buildDatasetGraph";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

const description =
  "Profil karier IT, angka gaji dengan sumbernya, dan istilah, sebagai JSON dan CSV berlisensi CC BY 4.0, untuk program dan situs lain.";

/** What others' programs and pages may take from here, and how. */
export default function OpenDataTemplate({ pageContext }: PageProps<object, OpenDataContext>) {
  const { cards, count, date } = pageContext;
  const url = toUrl(withPrefix(sitePages.openData.path));
  const dated = date === null ? "" : `, ${formatDate(date)}`;
  const report = findReportLinks(
    {
      subject: "Data terbuka: ada angka yang keliru",
      body: `Berkas: ${url}\nVersi: ${openDataVersion}${dated}\n\nKarier dan barisnya:\nYang tertulis:\nYang benar:\nSumber dan tahunnya:\n`,
    },
    site,
  );
  return (
    <ProsePage
      below={
        <CardSnippets
          snippets={cards.map(({ path, ...card }) => ({
            title: card.title,
            html: buildCardHtml({ ...card, url: toUrl(withPrefix(path)) }, site.name),
          }))}
        />
      }
      home={homeCrumb()}
      lead={`Semua fakta dari ${count} karier di sini, dalam bentuk yang bisa dibaca program. Boleh dipakai siapa saja.`}
      title="Data terbuka"
    >
      <h2>Berkasnya</h2>
      <ul>
        <li>
          <a href={withPrefix(openDataFiles.careers.path)}>karier.json</a>: profil setiap karier, dengan
          pengenal yang tidak berubah. Bentuknya dijelaskan{" "}
          <a href={withPrefix(openDataSchemas.careers)}>JSON Schema</a>.
        </li>
        <li>
          <a href={withPrefix(openDataFiles.salary.path)}>gaji.csv</a>: satu baris untuk satu angka dari satu
          sumber. Bisa dibuka dengan Excel atau Google Sheets. Kolom <code>scope</code> berisi{" "}
          <code>industry</code> kalau angkanya bukan khusus karier itu.
        </li>
        <li>
          <a href={withPrefix(openDataFiles.terms.path)}>istilah.json</a>: arti istilah IT, dengan{" "}
          <a href={withPrefix(openDataSchemas.terms)}>JSON Schema</a>-nya.
        </li>
      </ul>
      <p>
        Versi bentuk data {openDataVersion}
        {date !== null && <>, isinya terakhir berubah {formatDate(date)}</>}. Berkasnya dibuat ulang setiap
        kali situs diperbarui, dan boleh dibaca langsung oleh skrip di situs lain.
      </p>

      <h2>Lisensi</h2>
      <p>
        Datanya berlisensi <ExternalLink href={`${openDataLicence}deed.id`}>CC BY 4.0</ExternalLink>: boleh
        disalin, diubah, dan dibagikan, juga untuk usaha, asal menyebut {site.name} dan alamat ini serta
        mengatakan apa yang diubah. Yang tidak termasuk:
      </p>
      <ul>
        <li>angka, kutipan, dan nama sumber: ketentuannya mengikuti sumber masing-masing;</li>
        <li>gambar yang disebut buatan orang lain;</li>
        <li>jawaban narasumber, yang memang tidak ada di berkas ini;</li>
        <li>kode dan nama jabatan dari klasifikasi lain, yang ketentuannya ada di bawah.</li>
      </ul>

      <h2>Cara menyebutnya</h2>
      <p>
        {site.name}. <i>Data terbuka karier IT</i>, versi {openDataVersion}
        {dated}. {url}
      </p>

      <h2>Kalau ada angka yang keliru</h2>
      <p>
        Sebutkan kariernya, barisnya, dan alamat sumber yang lebih baik.
        {report.length > 0 && (
          <>
            {" "}
            Kirim <ReportLinks links={report} />.
          </>
        )}
      </p>

      <h2 id="kode">Kode jabatan</h2>
      <p>
        Padanan dengan klasifikasi lain adalah keputusan redaksi: <i>sama</i> kalau nama jabatannya sama atau
        disebut sebagai nama lain, <i>dekat</i> kalau itu yang terdekat. Karier tanpa padanan tidak diberi
        kode.
      </p>
      <ul>
        <li>
          KBJI 2026 (BPS dan Kemnaker, Peraturan BPS 7/2026): hanya kode dan nama jabatan, dibaca dari
          transkripsi, belum dicocokkan dengan naskah resmi. Ini bukan penerbitan resmi; hak cipta
          klasifikasinya ada pada BPS, yang melarang penggandaan untuk tujuan komersial tanpa izin tertulis.
        </li>
        <li>ISCO-08 (ILO): kodenya dibaca dari ESCO; judulnya belum dicocokkan, jadi tidak ditulis.</li>
        <li>
          ESCO: situs ini memakai klasifikasi ESCO (European Skills, Competences, Qualifications and
          Occupations) dari Komisi Eropa, data April 2024.
        </li>
        <li>
          O*NET: memuat informasi dari O*NET Database oleh U.S. Department of Labor, Employment and Training
          Administration (USDOL/ETA), lisensi{" "}
          <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExternalLink>. O*NET®
          adalah merek dagang USDOL/ETA. Situs ini mengubah sebagian informasi itu; USDOL/ETA tidak
          menyetujui, mendukung, atau menguji perubahan tersebut.
        </li>
      </ul>

      <h2>Kartu untuk situs lain</h2>
      <p>
        Punya blog atau situs sekolah? Salin kartu sebuah karier ke halamanmu: HTML biasa, tanpa skrip dan
        tanpa bingkai, jadi tidak memberi tahu siapa pun siapa pembacamu. Ketuk kotaknya sekali untuk memilih
        semuanya.
      </p>
    </ProsePage>
  );
}

export function Head({ location, pageContext: { date } }: HeadProps<object, OpenDataContext>) {
  const url = toUrl(location.pathname);
  return (
    <>
      <PageHead description={description} share={toShare("/")} title="Data terbuka" url={url} />
      <StructuredData
        graph={buildDatasetGraph({
          name: `Data terbuka ${site.name}`,
          description,
          url,
          version: openDataVersion,
          date,
          licence: openDataLicence,
          publisher: site.publisher,
          site: { name: site.name, url: toUrl(withPrefix("/")), language: site.language },
          files: Object.values(openDataFiles).map(({ name, path, mediaType }) => ({
            name,
            url: toUrl(withPrefix(path)),
            mediaType,
          })),
        })}
      />
    </>
  );
}
