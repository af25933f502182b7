import type { GatsbySSR } from "gatsby";
import * as React from "react";

/**
 * Leaves out of every page what Gatsby's client-side navigation needs and the Content-Security-Policy forbids: two style
 * attributes, on the element that gets the focus after a navigation and on the line that announces it to screen readers.
 * Here every link loads a document.
 */
export const wrapRootElement: GatsbySSR["wrapRootElement"] = ({ element }) => {
  const { children } = element.props as { children: React.ReactNode };
  const [router] = React.Children.toArray(children);
  if (!React.isValidElement<{ primary: boolean }>(router)) return element;
  // Without the announcer beside it, and as a plain element: a primary router manages the focus.
  return React.cloneElement(element, {}, React.cloneElement(router, { primary: false }));
};
