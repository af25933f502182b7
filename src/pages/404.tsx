import { withPrefix } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { Hero } from "../components/listing/Hero";

/** Shown for every address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <Layout homeHref={withPrefix("/")}>
      <Hero
        lead="Mungkin alamatnya salah ketik, atau halamannya sudah pindah. Tidak apa-apa, tersesat sebentar itu bagian dari menjelajah."
        title="Halaman ini tidak ada"
        ways={[
          { name: "Kembali ke beranda", href: withPrefix("/") },
          { name: "Lihat semua artikel", href: withPrefix("/#artikel") },
        ]}
      />
    </Layout>
  );
}

export function Head() {
  return <PageHead description="Halaman yang kamu cari tidak ditemukan." title="Halaman tidak ada" />;
}
