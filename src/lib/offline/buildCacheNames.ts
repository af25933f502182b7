/** Counts up when what the caches hold changes its form; a worker throws away caches of another number. */
const version = 1;

/** What this site's caches are called in the reader's browser. */
export type CacheNames = {
  /** How the name of every cache of this site begins, old versions included */
  own: string;
  /** Pages that were visited */
  pages: string;
  /** Scripts, styles and fonts, whose names change with what is in them */
  assets: string;
  /** Pictures, named likewise */
  pictures: string;
  /** How the name of every saved article's own cache begins */
  saved: string;
  /** The whole site, saved at once */
  all: string;
  /** How the name of the cache with the offline page begins; the page's digest follows */
  offline: string;
};

/**
 * Names of the caches. A host may serve several sites from one origin, which then share one store: every name holds
 * where this site is.
 *
 * @param base the site's own path, with a slash at both ends: `/`, `/x/`
 */
export function buildCacheNames(base: string): CacheNames {
  const own = `luring|${base}|`;
  const current = `${own}${version}|`;
  return {
    own,
    pages: `${current}halaman`,
    assets: `${current}berkas`,
    pictures: `${current}gambar`,
    saved: `${current}simpanan|`,
    all: `${current}semua`,
    offline: `${current}cadangan|`,
  };
}

/** The path of the article that a cache was made for by the reader; `null` for every other cache. */
export function findSavedPath(cacheName: string, { saved }: CacheNames): string | null {
  return cacheName.startsWith(saved) ? cacheName.slice(saved.length) : null;
}
