import type { GatsbySSR } from "gatsby";
import { renderToStaticMarkup } from "react-dom/server";
import { keepMarkup } from "./pageMarkup";

/**
 * Renders a page as HTML alone. Gatsby's own renderer marks where texts meet, for the client runtime that no page loads;
 * on a career page that is a hundred comments.
 */
export const replaceRenderer: GatsbySSR["replaceRenderer"] = ({
  bodyComponent,
  pathname,
  replaceBodyHTMLString,
}) => {
  const html = renderToStaticMarkup(bodyComponent);
  keepMarkup(pathname, html);
  replaceBodyHTMLString(html);
};
