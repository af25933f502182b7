import * as React from "react";

/** Written in by `onCreateWebpackConfig`: the file of each script of `src/enhance/tools/`, by its name there. */
declare const TOOL_SCRIPT_NAMES: Readonly<Record<string, string>>;

type ToolScriptProps = {
  /** Address of the index page, path prefix included */
  homeHref: string;
  /** Name of the script's file in `src/enhance/tools/` */
  tool: string;
};

/** Loads the script of a page that is a tool, as a module since Gatsby drops `defer` there; stands in the page's `Head`. */
export function ToolScript({ homeHref, tool }: ToolScriptProps) {
  return <script src={`${homeHref}${TOOL_SCRIPT_NAMES[tool]}`} type="module" />;
}
