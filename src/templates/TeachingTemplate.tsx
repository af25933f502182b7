import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { SaveAll } from "../components/classroom/SaveAll";
import { PageHead } from "../components/head/PageHead";
import { ToolScript } from "../components/head/ToolScript";
import { ProsePage } from "../components/layout/ProsePage";
import type { TeachingContext } from "../lib/pageContexts";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

/** What one lesson needs: all of it printable, and all of it without internet in class. */
export default function TeachingTemplate({ pageContext: { sheets } }: PageProps<object, TeachingContext>) {
  return (
    <ProsePage
      home={homeCrumb()}
      lead="Satu jam pelajaran tentang karier IT: tinggal cetak, tanpa internet di kelas, tanpa ponsel murid."
      title="Untuk guru"
    >
      <h2>Cetak untuk satu pelajaran</h2>
      <p>Buka, lalu tekan Ctrl+P. Semuanya untuk kertas A4 dan terbaca tanpa warna.</p>
      <ul>
        <li>
          <a href={withPrefix(sitePages.lessonPlan.path)}>Rencana pelajaran 45 menit</a> (1 halaman)
        </li>
        <li>
          <a href={withPrefix(sitePages.paperQuiz.path)}>Kuis kertas</a> (2 halaman per murid), dihitung
          dengan menjumlahkan. Pernyataan dan bobotnya sama dengan{" "}
          <a href={withPrefix(sitePages.quiz.path)}>kuis di layar</a>; karena angkanya dibulatkan, hasil
          keduanya bisa sedikit berbeda.
        </li>
        <li>
          <a href={withPrefix(sitePages.discussion.path)}>Lembar diskusi</a> (1 halaman untuk dua murid)
        </li>
        <li>
          <a href={withPrefix(sitePages.poster.path)}>Poster dengan kode QR</a> (1 halaman)
        </li>
      </ul>
      {sheets.length > 0 && (
        <>
          <h2>Lembar karier</h2>
          <p>
            Dua halaman per karier, jadi bolak-balik selembar, dengan kode QR ke artikelnya.{" "}
            <a href={withPrefix(sitePages.sheets.path)}>Semua {sheets.length} karier dalam satu dokumen</a> (
            {sheets.length * 2} halaman), atau satu per satu:
          </p>
          <ul className="dots">
            {sheets.map(({ path, title }) => (
              <li key={path}>
                <a href={withPrefix(path)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Mengajar tanpa internet</h2>
      <p>
        Simpan seluruh situs di laptop ini sekali saja, waktu ada internet. Sesudah itu semua halamannya
        terbuka di peramban yang sama tanpa sambungan, juga kuis dan pembandingnya. Boleh terputus di tengah;
        lanjutkan kapan saja.
      </p>
      <SaveAll homeHref={withPrefix("/")} />
    </ProsePage>
  );
}

export function Head({ location }: HeadProps<object, TeachingContext>) {
  return (
    <>
      <PageHead
        description={`Bahan ajar ${site.name} untuk guru BK dan informatika: rencana 45 menit, kuis kertas, lembar karier, lembar diskusi, dan poster.`}
        share={toShare("/")}
        title="Untuk guru"
        url={toUrl(location.pathname)}
      />
      <ToolScript homeHref={withPrefix("/")} tool="saveAll" />
    </>
  );
}
