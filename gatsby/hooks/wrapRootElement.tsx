import type { GatsbySSR } from "gatsby";
import * as React from "react";
import { isInteractive } from "../../src/lib/interactivePaths";

/**
 * Takes Gatsby's two style attributes, which the Content-Security-Policy forbids, out of the pages that are built: that
 * of the element which gets the focus when a script changes the page, and that of the line which then tells screen
 * readers so. Here every link loads a document, so that neither is ever used; a reading page needs no such line at all.
 */
export const wrapRootElement: GatsbySSR["wrapRootElement"] = ({ element, pathname }) => {
  const { children } = element.props as { children: React.ReactNode };
  const [router, announcer] = React.Children.toArray(children);
  if (!React.isValidElement<{ primary: boolean }>(router)) return element;
  return React.cloneElement(
    element,
    {},
    // Without the part that manages the focus, a router is a plain element.
    React.cloneElement(router, { primary: false }),
    isInteractive(pathname) && React.isValidElement<{ style?: object }>(announcer)
      ? React.cloneElement(announcer, { style: undefined })
      : null,
  );
};
