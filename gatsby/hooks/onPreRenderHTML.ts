import type { GatsbySSR } from "gatsby";
import { isValidElement, type ReactNode } from "react";
import { isInteractive } from "../../src/lib/interactivePaths";

/** Gatsby's own marks on the elements that load its client runtime. */
const runtimeIds = new Set(["gatsby-script-loader", "gatsby-chunk-mapping"]);

function isRuntime(node: ReactNode): boolean {
  if (!isValidElement<{ id?: string; sliceId?: string }>(node)) return false;
  return node.props.sliceId === "_gatsby-scripts" || runtimeIds.has(node.props.id ?? "");
}

/**
 * Drops the client runtime from every reading page of a build: such a page is whole as HTML, and the runtime would
 * cost its reader some 80 kB for nothing.
 */
export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (page) => {
  if (process.env["NODE_ENV"] !== "production" || isInteractive(page.pathname)) return;
  page.replacePostBodyComponents(page.getPostBodyComponents().filter((node) => !isRuntime(node)));
};
