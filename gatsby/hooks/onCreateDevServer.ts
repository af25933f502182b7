import { readFile } from "node:fs/promises";
import type { GatsbyNode } from "gatsby";
import { toFactsPath } from "../../src/lib/compare/comparePaths";
import { buildGuidePage } from "../pages/buildGuidePage";
import { guidePath } from "../pages/previewProblems";
import { buildCareerFacts } from "../publish/buildCareerFacts";
import { readPublished } from "./postBuild/readPublished";

/** What Gatsby hands on of Express, which it types as anything. */
type App = {
  get: (path: string, answer: (request: Request, response: Response) => void) => void;
};
type Request = { params: Readonly<Record<string, string>> };
type Response = {
  status: (code: number) => Response;
  type: (name: string) => Response;
  send: (text: string) => void;
};

/**
 * Serves the writers' guide in the preview, so that a problem's code leads to its explanation, and what a build writes for
 * the comparison of any careers.
 */
export const onCreateDevServer: GatsbyNode["onCreateDevServer"] = ({ app, getNodesByType }) => {
  const server = app as App;
  server.get(toFactsPath(":name"), ({ params }, response) => {
    const { articles, comparable } = readPublished(getNodesByType);
    const wanted = comparable.filter(({ name }) => name === params["name"]);
    const [career] = buildCareerFacts(wanted, articles, "");
    response
      .status(career ? 200 : 404)
      .type("json")
      .send(JSON.stringify(career ?? null));
  });
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
