import sharp from "sharp";
import type { PreviewContent } from "./previewContent";

/** Addresses that pages had earlier. */
export type SeenPages = { paths: Set<string> };

type PageData = {
  result: { data: unknown; pageContext: { problems?: { code: string; severity: string }[] } };
};

/** What sets a running preview apart from what a fresh one would show, a line each; empty where nothing does. */
export async function findPreviewDifferences(
  url: string,
  content: PreviewContent,
  seen: SeenPages,
  signal: AbortSignal,
): Promise<string[]> {
  const fetchData = async (path: string): Promise<PageData | null> => {
    const name = path === "/" ? "index" : path.slice(1, -1);
    const response = await fetch(`${url}/page-data/${name}/page-data.json`, { signal }).catch(() => null);
    return response?.status === 200 ? ((await response.json()) as PageData) : null;
  };
  const expected = content.expect();
  const differences: string[] = [];
  await Promise.all(
    expected.map(async ({ path, title, texts, codes }) => {
      const data = await fetchData(path);
      if (data === null) return differences.push(`${path} is not there`);
      const text = JSON.stringify(data.result.data);
      for (const wanted of [title, ...texts, `href=\\"${content.linkedPath()}\\"`]) {
        if (wanted.startsWith("href") && (!text.includes("Lihat <a") || path === content.linkedPath()))
          continue;
        if (!text.includes(wanted)) differences.push(`${path} lacks ${wanted}`);
      }
      const picture = /<img src=\\"([^"]+\.png)\\"/.exec(text)?.[1];
      if (picture !== undefined) {
        const bytes = await (await fetch(url + picture, { signal })).arrayBuffer();
        const { data: pixel } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
        const colour = `#${pixel.subarray(0, 3).toString("hex")}`;
        if (colour !== content.pictureColour())
          differences.push(`${path} shows the picture in ${colour}, not ${content.pictureColour()}`);
      }
      const told = new Set((data.result.pageContext.problems ?? []).map(({ code }) => code));
      for (const code of codes) if (!told.has(code)) differences.push(`${path} does not tell ${code}`);
      if (
        codes.length === 0 &&
        data.result.pageContext.problems?.some(({ severity }) => severity === "error")
      )
        differences.push(`${path} still tells ${[...told].join(", ")}`);
      return 0;
    }),
  );
  const index = JSON.stringify((await fetchData("/"))?.result.data ?? null);
  for (const { title } of expected) if (!index.includes(title)) differences.push(`/ lacks ${title}`);
  const current = new Set(expected.map(({ path }) => path));
  for (const path of seen.paths) {
    if (!current.has(path) && (await fetchData(path)) !== null) differences.push(`${path} is still there`);
  }
  if (differences.length === 0) for (const path of current) seen.paths.add(path);
  return differences;
}
