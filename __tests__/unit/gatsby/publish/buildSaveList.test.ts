import { buildSaveList, findNeededFiles } from "../../../../gatsby/publish/buildSaveList";

const page = `<script src="/x/page-0123456789.js"></script><img src="/x/static/ab/360.svg" srcset="/x/static/ab/720.svg 2x">
<style>@font-face { src: url("/x/static/huruf.woff2") } p { background: url(/x/static/kertas.png) }</style>
<a href="/x/backend-developer/">x</a> <a href="https://lain.example/static/a.js">x</a><link href="/x/favicon.svg">`;

test("a page needs the files that are named by their content, each once", () => {
  expect(findNeededFiles(page + page, "/x")).toEqual([
    "/page-0123456789.js",
    "/static/ab/360.svg",
    "/static/huruf.woff2",
    "/static/kertas.png",
  ]);
});

test("a script needs those that it imports by their name", () => {
  expect(findNeededFiles('a("offline-0123456789.js");b("bukan.js")', "")).toEqual(["/offline-0123456789.js"]);
});

test("the list has each file's size and what changes with it, and the size of all", () => {
  const files = new Map([
    ["/", Buffer.from("satu")],
    ["/static/a.svg", Buffer.from("dua")],
  ]);
  const list = buildSaveList(files, "/x");
  expect(list.bytes).toBe(7);
  expect(list.entries.map(([path, bytes]) => [path, bytes])).toEqual([
    ["/x/", 4],
    ["/x/static/a.svg", 3],
  ]);
  const [changed] = buildSaveList(new Map([["/", Buffer.from("lain")]]), "/x").entries;
  expect(changed?.[2]).not.toBe(list.entries[0]?.[2]);
});
