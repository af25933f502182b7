import sharp from "sharp";
import type { ExpectedPage, PreviewContent } from "./previewContent";

/** Of a page's data, what is compared. */
type PageData = {
  result: {
    data: unknown;
    pageContext: { problems?: { code: string; severity: string }[]; searchFile?: string };
  };
};

/**
 * How a running preview differs from what a fresh one would show, a line each; empty where it does not.
 *
 * @param seen paths that pages had earlier: none may answer any more unless it is a page still. Those of now are added
 * @param deadline after which no answer is waited for, as `Date.now()` counts
 */
export async function findPreviewDifferences(
  url: string,
  content: PreviewContent,
  seen: Set<string>,
  deadline: number,
): Promise<string[]> {
  const signal = AbortSignal.timeout(Math.max(500, deadline - Date.now()));
  const fetchData = async (path: string): Promise<PageData | null> => {
    const name = path === "/" ? "index" : path.slice(1, -1);
    const response = await fetch(`${url}/page-data/${name}/page-data.json`, { signal }).catch(() => null);
    return response?.status === 200 ? ((await response.json()) as PageData) : null;
  };
  const fetchColour = async (src: string): Promise<string> => {
    const bytes = await (await fetch(url + src, { signal })).arrayBuffer();
    const pixels = await sharp(bytes).removeAlpha().raw().toBuffer();
    return `#${pixels.subarray(0, 3).toString("hex")}`;
  };

  const comparePage = async ({ path, title, texts, codes }: ExpectedPage): Promise<string[]> => {
    const data = await fetchData(path);
    if (data === null) return [`${path} is not there`];
    const text = JSON.stringify(data.result.data);
    const differences = [title, ...texts]
      .filter((wanted) => !text.includes(JSON.stringify(wanted).slice(1, -1)))
      .map((wanted) => `${path} lacks ${wanted}`);
    const src = /<img src=\\"([^"]+\.png)\\"/.exec(text)?.[1];
    if (src !== undefined && (await fetchColour(src)) !== content.pictureColour())
      differences.push(`${path} shows an old picture`);
    const problems = data.result.pageContext.problems ?? [];
    const told = new Set(problems.map(({ code }) => code));
    differences.push(
      ...codes.filter((code) => !told.has(code)).map((code) => `${path} does not tell ${code}`),
    );
    if (codes.length === 0 && problems.some(({ severity }) => severity === "error"))
      differences.push(`${path} still tells ${[...told].join(", ")}`);
    return differences;
  };

  const expected = content.expect();
  const differences = (await Promise.all(expected.map(comparePage))).flat();
  const indexData = await fetchData("/");
  if (indexData === null) return [...differences, "/ is not there"];
  const index = JSON.stringify(indexData.result.data);
  differences.push(
    ...expected.filter(({ title }) => !index.includes(title)).map(({ title }) => `/ lacks ${title}`),
  );
  const searchFile = (await fetchData("/cari/"))?.result.pageContext.searchFile ?? "/";
  const searched = await (await fetch(url + searchFile, { signal })).text();
  differences.push(
    ...expected
      .filter(({ title }) => !searched.includes(title))
      .map(({ title }) => `the search lacks ${title}`),
  );
  const current = new Set(expected.map(({ path }) => path));
  for (const path of seen) {
    if (!current.has(path) && (await fetchData(path)) !== null) differences.push(`${path} is still there`);
  }
  if (differences.length === 0) for (const path of current) seen.add(path);
  return differences;
}
