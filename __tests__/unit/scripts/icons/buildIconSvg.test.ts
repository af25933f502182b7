import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { buildIconSvg, iconLooks } from "../../../../scripts/icons/buildIconSvg";
import { Compass } from "../../../../src/components/icons/Compass";

test("icons show the mark that stands beside the site's name", () => {
  const [, needle] =
    / d="([^"]+)"/.exec(renderToStaticMarkup(React.createElement(Compass, { size: 28 }))) ?? [];
  expect(needle).toBeDefined();
  expect(buildIconSvg(iconLooks.tab)).toContain(needle);
});

test("a tab's icon has a colour of its own where the system is dark", () => {
  expect(buildIconSvg(iconLooks.tab)).toContain("prefers-color-scheme:dark");
  expect(buildIconSvg(iconLooks.app)).not.toContain("prefers-color-scheme");
});
