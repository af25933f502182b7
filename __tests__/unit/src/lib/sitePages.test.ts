import { readdirSync } from "node:fs";
import {
  footerPages,
  isIndexable,
  linkablePaths,
  reservedSegments,
  samplePages,
  sitePages,
} from "../../../../src/lib/sitePages";

test("every page in src/pages is registered", () => {
  const paths: readonly string[] = Object.values(sitePages).map(({ path }) => path);
  const files = readdirSync("src/pages").map((file) => `/${file.replace(/\.tsx$/, "")}/`);
  expect(files.filter((path) => !paths.includes(path))).toEqual([]);
});

test("links may lead to pages of one address, but not to the one for addresses that lead nowhere", () => {
  expect(linkablePaths).toEqual([
    "/",
    "/cari/",
    "/istilah/",
    "/jurusan/",
    "/kuis/",
    "/bandingkan/",
    "/peta/",
    "/daftar/",
    "/data/",
    "/guru/",
    "/guru/rencana/",
    "/guru/kuis/",
    "/guru/diskusi/",
    "/guru/poster/",
    "/guru/lembar/",
    "/tanya/",
    "/tentang/",
    "/privasi/",
    "/luring/",
  ]);
});

test("the footer has its links in the order of the list", () => {
  expect(footerPages.map(({ label, path }) => [label, path])).toEqual([
    ["Istilah", "/istilah/"],
    ["Jurusan", "/jurusan/"],
    ["Guru", "/guru/"],
    ["Tentang", "/tentang/"],
    ["Privasi", "/privasi/"],
    ["Tersimpan", "/luring/"],
  ]);
});

test("search engines may list all but what is only for a reader's own device or for no address", () => {
  expect(["/", "/tentang/", "/bidang/data/", "/data-analyst/"].every(isIndexable)).toBe(true);
  expect(["/cari/", "/luring/", "/404/", "/guru/lembar/", "/guru/lembar/a/"].filter(isIndexable)).toEqual([]);
  expect(isIndexable("/guru/")).toBe(true);
});

test("every page's first segment is reserved, and so are those of planned pages", () => {
  for (const segment of ["bidang", "halaman", "tentang", "404", "cari"])
    expect(reservedSegments.has(segment)).toBe(true);
  expect(reservedSegments.has("")).toBe(false);
});

test("there is a page of each kind to look at, but for those that the shipped content does not make", () => {
  expect(samplePages).toHaveLength(Object.keys(sitePages).length - 1);
});
