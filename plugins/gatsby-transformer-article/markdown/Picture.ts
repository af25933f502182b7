/** A picture's files and size, once they are made. */
export type Picture = {
  /** Other formats, best first, each with its own files by width. */
  sources: { type: string; srcset: string }[];
  /** The file for browsers that know none of the sources. */
  src: string;
  /** The fallback's files by width; not needed when there is one. */
  srcset?: string;
  /** How wide it is shown, for the browser to choose; not needed when there is one file. */
  sizes?: string;
  /** Pixels of the fallback, so that its space is kept. */
  width: number;
  height: number;
};
