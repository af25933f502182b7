import { readFile } from "node:fs/promises";
import type { GatsbyNode } from "gatsby";
import { buildGuidePage } from "../pages/buildGuidePage";
import { guidePath } from "../pages/previewProblems";

/** What Gatsby hands on of Express, which it types as anything. */
type App = {
  get: (path: string, answer: (request: unknown, response: Response) => void) => void;
};
type Response = {
  status: (code: number) => Response;
  type: (name: string) => Response;
  send: (text: string) => void;
};

/** Serves the writers' guide in the preview, so that a problem's code leads to its explanation. */
export const onCreateDevServer: GatsbyNode["onCreateDevServer"] = ({ app }) => {
  const server = app as App;
  server.get(guidePath, (_request, response) => {
    readFile("docs/panduan-menulis.md", "utf8").then(
      (markdown) => {
        response.type("html").send(buildGuidePage(markdown));
      },
      () => {
        response.status(404).type("text").send("docs/panduan-menulis.md tidak ditemukan.");
      },
    );
  });
};
