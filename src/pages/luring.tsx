import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { ProsePage } from "../components/layout/ProsePage";
import { homeCrumb } from "../templates/pageFrame";

/**
 * Shown by the service worker in place of a page that was never kept, when there is no network. The worker writes into
 * `data-kept` what can be read; from the site itself the page comes without.
 */
export default function OfflinePage() {
  return (
    <ProsePage
      home={homeCrumb()}
      lead="Halaman yang pernah kamu buka dan artikel yang kamu simpan bisa dibaca lagi di sini, juga waktu tidak ada internet."
      title="Bacaan tanpa internet"
    >
      <div data-kept="">
        <p>Belum ada halaman yang tersimpan di perangkat ini.</p>
      </div>
    </ProsePage>
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
