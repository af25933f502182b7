import { crawlSite, type Crawl } from "../../support/crawlSite";

const siteUrl = "https://situs.example";

/** Walks through a site of these files, from its root. */
function crawl(files: Record<string, string>, pathPrefix = "", isOpaque?: (path: string) => boolean) {
  const types: Record<string, string> = {
    css: "text/css",
    xml: "application/rss+xml",
    json: "application/json",
    png: "image/png",
  };
  const get = (path: string) => {
    const type = types[path.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
    const body = files[path];
    const moved = body?.startsWith("-> ");
    return Promise.resolve(
      new Response(body ?? "tidak ada", {
        status: body === undefined ? 404 : moved ? 301 : 200,
        headers: { "Content-Type": type, ...(moved && { Location: body?.slice(3) ?? "" }) },
      }),
    );
  };
  return crawlSite({
    get,
    siteUrl,
    foreignUrl: `${siteUrl}/repositori`,
    pathPrefix,
    start: [`${pathPrefix}/`],
    isOpaque,
  });
}

const pathsOf = ({ visited }: Crawl) => [...visited.keys()];

test("follows every kind of address, each once", async () => {
  const result = await crawl({
    "/": `
      <link href="/gaya.css" rel="stylesheet"><link href="${siteUrl}/" rel="canonical">
      <meta property="og:image" content="${siteUrl}/og.png"><meta http-equiv="refresh" content="0; url=/pindah/">
      <script type="application/ld+json">{"@graph":[{"name":"/bukan alamat","@id":"${siteUrl}/data/#ini"}]}</script>
      <style>body { background: url("/latar.png") }</style>
      <a href="/a/">A</a> <a href="/a/?q=1">A</a> <a href="https://lain.example/x">lain</a> <a href="${siteUrl}/repositori/a">kode</a> <a href="mailto:a@b.c">surat</a>
      <img src="/kecil.png" srcset="/kecil.png 320w, /besar.png 640w"><a href="/rss.xml">RSS</a>`,
    "/a/": `<a href="../b/">B</a>`,
    "/b/": "-> /c/",
    "/c/": "",
    "/data/": "",
    "/pindah/": "",
    "/gaya.css": `@import url(/lain.css); a { background: url('gambar.png') }`,
    "/lain.css": "",
    "/rss.xml": `<rss><item><link>${siteUrl}/d/</link><content><![CDATA[<p><a href="${siteUrl}/e/">E</a></p>]]></content></item></rss>`,
    "/d/": "",
    "/e/": `<a href="/feed.json">umpan</a>`,
    "/feed.json": `{"items": [{"url": "${siteUrl}/f/", "content_html": "<a href='${siteUrl}/g/'>G</a>", "title": "F"}]}`,
    "/f/": "",
    "/g/": "",
    ...Object.fromEntries(["og", "latar", "kecil", "besar", "gambar"].map((name) => [`/${name}.png`, "png"])),
  });
  expect(result.problems).toEqual([]);
  expect(pathsOf(result).sort()).toEqual(
    ["/", "/a/", "/b/", "/besar.png", "/d/", "/data/", "/e/", "/f/", "/feed.json", "/g/", "/gambar.png"]
      .concat(["/gaya.css", "/kecil.png", "/lain.css", "/latar.png", "/og.png", "/pindah/", "/rss.xml"])
      .sort(),
  );
});

test("finds what answers nothing, and anchors that lead to no element", async () => {
  const { problems } = await crawl({
    "/": `<h2 id="ada">Ada</h2><a href="#ada">ke sini</a><a href="/a/#bagian-1">A</a><a href="/hilang/">?</a>`,
    "/a/": `<a href="#tak-ada">?</a><a href="/#ada">balik</a><img src="/hilang.png">`,
  });
  expect(problems).toEqual([
    "/: /hilang/ answers 404",
    "/a/: /hilang.png answers 404",
    "/: /a/#bagian-1 leads to no element of that id",
    "/a/: #tak-ada leads to no element of that id",
  ]);
});

test("finds addresses without the path prefix, relative and absolute ones alike", async () => {
  const { problems, visited } = await crawl(
    {
      "/x/": `<a href="/a/">A</a><a href="/x/a/">A</a><a href="/xy/">Y</a><link href="${siteUrl}/a/" rel="canonical">`,
      "/x/a/": `<a href="..">X</a><a href="${siteUrl}/x/">X</a>`,
    },
    "/x",
  );
  expect(problems).toEqual([
    "/x/: /a/ lacks the path prefix",
    "/x/: /xy/ lacks the path prefix",
    `/x/: ${siteUrl}/a/ lacks the path prefix`,
  ]);
  expect([...visited.keys()]).toEqual(["/x/", "/x/a/"]);
});

test("asks for an opaque page and looks no further", async () => {
  const { problems } = await crawl(
    { "/": `<a href="/muatan/#x">M</a>`, "/muatan/": `<p id="x"></p><a href="/hilang/">?</a>` },
    "",
    (path) => path === "/muatan/",
  );
  expect(problems).toEqual([]);
});

test("a page that redirects to itself leads nowhere", async () => {
  expect((await crawl({ "/": "-> /" })).problems).toEqual(["the start: / answers 301"]);
});
