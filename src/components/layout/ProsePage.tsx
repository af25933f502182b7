import * as React from "react";
import { ListHeader } from "../listing/ListHeader";
import type { Crumb } from "./Breadcrumbs";
import { Layout } from "./Layout";

type ProsePageProps = {
  /** The index, which the page stands right below */
  home: Crumb;
  title: string;
  /** One or two sentences */
  lead: string;
  children: React.ReactNode;
  /** What stands below the words and isn't prose */
  below?: React.ReactNode;
};

/** A page of the site's own words. */
export function ProsePage({ home, title, lead, children, below }: ProsePageProps) {
  return (
    <Layout homeHref={home.href}>
      <ListHeader crumbs={[home]} lead={lead} page={1} title={title} />
      <div className="prose">{children}</div>
      {below}
    </Layout>
  );
}
