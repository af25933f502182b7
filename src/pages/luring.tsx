import { withPrefix } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { homeCrumb } from "../templates/homeCrumb";

/**
 * Shown by the service worker in place of a page that was never kept, when there is no network. The worker writes into
 * `data-kept` what can be read; from the site itself the page comes without.
 */
export default function OfflinePage() {
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Halaman yang pernah kamu buka dan artikel yang kamu simpan bisa dibaca lagi di sini, juga waktu tidak ada internet."
        page={1}
        title="Bacaan tanpa internet"
      />
      <div className="prose" data-kept="">
        <p>Belum ada halaman yang tersimpan di perangkat ini.</p>
      </div>
    </Layout>
  );
}

export function Head() {
  return (
    <PageHead
      description="Halaman yang tersimpan di perangkatmu dan bisa dibaca tanpa internet."
      title="Bacaan tanpa internet"
    />
  );
}
