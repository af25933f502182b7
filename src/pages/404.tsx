import { withPrefix } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";

/** Shown for every address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <Layout homeHref={withPrefix("/")}>
      <h1>Halaman ini tidak ada</h1>
      <p>Mungkin alamatnya salah ketik, atau halamannya sudah pindah.</p>
      <p>
        <a href={withPrefix("/")}>Lihat semua artikel</a>
      </p>
    </Layout>
  );
}

export function Head() {
  return <PageHead description="Halaman yang kamu cari tidak ditemukan." title="Halaman tidak ada" />;
}
