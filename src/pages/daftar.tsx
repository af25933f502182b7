import { withPrefix } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { ToolScript } from "../components/head/ToolScript";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { OwnList } from "../components/ownList/OwnList";
import { sitePages } from "../lib/sitePages";
import { homeCrumb } from "../templates/pageFrame";

/** A reader's own careers and first steps, which `enhance/tools/list.ts` brings from the device. */
export default function ListPage() {
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Karier yang kamu tandai, dan langkah pertamamu ke sana. Semua ini tinggal di perangkatmu."
        page={1}
        title="Daftarku"
      />
      <OwnList
        compareHref={withPrefix(sitePages.compare.path)}
        deviceHref={`${withPrefix(sitePages.privacy.path)}#perangkat`}
        homeHref={withPrefix("/")}
      />
    </Layout>
  );
}

export function Head() {
  return (
    <>
      <PageHead
        description="Karier IT yang kamu tandai, dengan langkah pertama yang bisa kamu centang. Tidak dikirim ke mana pun."
        title="Daftarku"
      />
      <ToolScript homeHref={withPrefix("/")} tool="list" />
    </>
  );
}
