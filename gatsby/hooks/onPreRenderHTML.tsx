import type { GatsbySSR } from "gatsby";
import * as React from "react";
import { findGroups, splitStyles, type SplitStyles } from "../publish/splitStyles";
import { takeMarkup } from "./pageMarkup";

/** Gatsby's own marks on the elements that load its client runtime. */
const runtimeIds = new Set(["gatsby-script-loader", "gatsby-chunk-mapping"]);

/** Names the program that made the page, which no reader asks for. */
function isGenerator(node: React.ReactNode): boolean {
  return React.isValidElement<{ name?: string }>(node) && node.props.name === "generator";
}

/** Without the mark by which the client runtime would know the head's own elements again. */
function withoutMark(node: React.ReactNode): React.ReactNode {
  return React.isValidElement<{ "data-gatsby-head"?: unknown }>(node) && node.props["data-gatsby-head"]
    ? React.cloneElement(node, { "data-gatsby-head": undefined })
    : node;
}

function isRuntime(node: React.ReactNode): boolean {
  if (!React.isValidElement<{ id?: string; sliceId?: string }>(node)) return false;
  return node.props.sliceId === "_gatsby-scripts" || runtimeIds.has(node.props.id ?? "");
}

/** The element that Gatsby writes the whole stylesheet into. */
type StyleElement = React.ReactElement<{ dangerouslySetInnerHTML: { __html: string } }>;

function isStylesheet(node: React.ReactNode): node is StyleElement {
  return (
    React.isValidElement<{ "data-identity"?: string }>(node) &&
    node.type === "style" &&
    node.props["data-identity"] === "gatsby-global-css"
  );
}

/** The stylesheet is the same for every page of a build. */
const split = new Map<string, SplitStyles>();

/**
 * Takes out of every page of a build what its reader would load for nothing: Gatsby's client runtime, some 80 kB for a
 * page that is complete as HTML, and the styles of what the page does not show.
 */
export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = (page) => {
  const markup = takeMarkup(page.pathname);
  if (process.env["NODE_ENV"] !== "production") return;
  page.replacePostBodyComponents(page.getPostBodyComponents().filter((node) => !isRuntime(node)));
  page.replaceHeadComponents(
    page.getHeadComponents().flatMap((node): React.ReactNode[] => {
      if (isGenerator(node)) return [];
      if (!isStylesheet(node)) return [withoutMark(node)];
      const css = node.props.dangerouslySetInnerHTML.__html;
      const styles = split.get(css) ?? splitStyles(css);
      split.set(css, styles);
      const names = findGroups(markup);
      const parts = [
        styles.base,
        ...styles.groups.filter(({ name }) => names.has(name)).map((group) => group.css),
      ];
      return parts.map((part, index) => (
        <style key={`style-${index}`} dangerouslySetInnerHTML={{ __html: part }} />
      ));
    }),
  );
};
