import { listPath } from "./list/ownList";

/** A page of the site's own, or all pages of one kind. */
type SitePage = {
  /** Begins and ends with `/` and has no path prefix; pages of a kind have addresses of their own below it */
  path: string;
  /** The entry stands for the pages below the path, and there is none at the path itself */
  isKind?: true;
  /** What links to it say; absent where none leads to it by a name of its own */
  label?: string;
  inFooter?: true;
  /** Stands in the banner of every page */
  inBanner?: true;
  /** One of the ways to begin on the index's first screen */
  isWay?: true;
  /** Whether search engines may list it. A page that they may not list says noindex itself. */
  indexable: boolean;
  /** The address to look at for screenshots and Lighthouse; absent where the shipped content makes no such page */
  sample?: string;
};

/**
 * The site's own pages, beside its articles: the one list that links, the sitemap, the check of links, reserved
 * addresses, screenshots and Lighthouse read. A page in `src/pages/` needs an entry here and nothing elsewhere; its
 * styles go with the folder of its components (`splitStyles`).
 */
export const sitePages = {
  home: { path: "/", label: "Beranda", indexable: true, sample: "/" },
  field: { path: "/bidang/", isKind: true, indexable: true, sample: "/bidang/data/" },
  topic: { path: "/topik/", isKind: true, indexable: true, sample: "/topik/ai/" },
  author: { path: "/penulis/", isKind: true, indexable: true, sample: "/penulis/redaksi/" },
  /** The index from its second page on; other lists have the same segment below their own path */
  listPage: { path: "/halaman/", isKind: true, indexable: true },
  /** Search engines find its lists at the index, and answers are nothing for them */
  search: { path: "/cari/", label: "Cari", inBanner: true, isWay: true, indexable: false, sample: "/cari/" },
  glossary: { path: "/istilah/", label: "Istilah", inFooter: true, indexable: true, sample: "/istilah/" },
  majors: { path: "/jurusan/", label: "Jurusan", inFooter: true, indexable: true, sample: "/jurusan/" },
  quiz: {
    path: "/kuis/",
    label: "Kuis",
    inBanner: true,
    isWay: true,
    indexable: true,
    sample: "/kuis/",
  },
  compare: {
    path: "/bandingkan/",
    label: "Bandingkan",
    inBanner: true,
    isWay: true,
    indexable: true,
    sample: "/bandingkan/",
  },
  /** Two careers side by side */
  pair: {
    path: "/bandingkan/",
    isKind: true,
    indexable: true,
    sample: "/bandingkan/data-analyst-vs-data-scientist/",
  },
  map: {
    path: "/peta/",
    label: "Peta",
    inBanner: true,
    isWay: true,
    indexable: true,
    sample: "/peta/",
  },
  /** A reader's own careers, from their device: search engines would see none */
  list: {
    path: listPath,
    label: "Daftarku",
    inBanner: true,
    isWay: true,
    indexable: false,
    sample: "/daftar/",
  },
  /** For others' programs and pages */
  openData: { path: "/data/", label: "Data terbuka", indexable: true, sample: "/data/" },
  /** For one lesson in class: what is below it is printed */
  teaching: { path: "/guru/", label: "Guru", inFooter: true, indexable: true, sample: "/guru/" },
  lessonPlan: {
    path: "/guru/rencana/",
    label: "Rencana pelajaran 45 menit",
    indexable: true,
    sample: "/guru/rencana/",
  },
  paperQuiz: { path: "/guru/kuis/", label: "Kuis kertas", indexable: true, sample: "/guru/kuis/" },
  discussion: { path: "/guru/diskusi/", label: "Lembar diskusi", indexable: true, sample: "/guru/diskusi/" },
  poster: { path: "/guru/poster/", label: "Poster", indexable: true, sample: "/guru/poster/" },
  /** All careers' sheets in one document; each has an address of its own below it. Their articles say the same. */
  sheets: {
    path: "/guru/lembar/",
    label: "Lembar semua karier",
    indexable: false,
    sample: "/guru/lembar/",
  },
  sheet: {
    path: "/guru/lembar/",
    isKind: true,
    indexable: false,
    sample: "/guru/lembar/backend-developer/",
  },
  ask: { path: "/tanya/", label: "Tanya dan lapor", indexable: true, sample: "/tanya/" },
  about: { path: "/tentang/", label: "Tentang", inFooter: true, indexable: true, sample: "/tentang/" },
  privacy: { path: "/privasi/", label: "Privasi", inFooter: true, indexable: true, sample: "/privasi/" },
  /** Shown when there is no network and no copy of what was asked for */
  offline: { path: "/luring/", label: "Tersimpan", inFooter: true, indexable: false, sample: "/luring/" },
  notFound: { path: "/404/", indexable: false, sample: "/tidak-ada/" },
} as const satisfies Readonly<Record<string, SitePage>>;

const all: readonly SitePage[] = Object.values(sitePages);

/** Pages that a link may lead to, by their addresses; those of a kind depend on the articles. */
export const linkablePaths: readonly string[] = all
  .filter(({ isKind, label }) => !isKind && label !== undefined)
  .map(({ path }) => path);

/** Links of the banner, in its order. */
export const bannerPages: readonly { label: string; path: string }[] = all.flatMap(
  ({ inBanner, label, path }) => (inBanner && label !== undefined ? [{ label, path }] : []),
);

/** Ways to begin, as the index offers them. */
export const wayPages: readonly { label: string; path: string }[] = all.flatMap(({ isWay, label, path }) =>
  isWay && label !== undefined ? [{ label, path }] : [],
);

/** Links of the footer, in its order. */
export const footerPages: readonly { label: string; path: string }[] = all.flatMap(
  ({ inFooter, label, path }) => (inFooter && label !== undefined ? [{ label, path }] : []),
);

/** Addresses to look at, one for each entry that has any. */
export const samplePages: readonly { path: string; indexable: boolean }[] = all.flatMap(
  ({ sample, indexable }) => (sample === undefined ? [] : [{ path: sample, indexable }]),
);

/** Whether search engines may list the page at an address. They may list every article. */
export function isIndexable(path: string): boolean {
  return all.every(
    (page) => page.indexable || (page.isKind === true ? !path.startsWith(page.path) : page.path !== path),
  );
}

/**
 * First segments of addresses that no article may take: those of the pages above, of pages that are planned, and of
 * files and folders that a build of this site makes.
 */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...all.flatMap(({ path }) => path.split("/").filter(Boolean).slice(0, 1)),
  ...["assets", "fonts", "icons", "og", "pagefind", "rss", "sitemap"],
]);
