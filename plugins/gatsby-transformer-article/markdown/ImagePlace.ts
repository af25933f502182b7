/** Where a picture goes, and all that is known of it before its file is read. */
export type ImagePlace = {
  /** Address as the writer typed it, relative to the article's file, or from the site's root. */
  src: string;
  alt: string;
  title: string | null;
  /** All but the article's first picture may load late. */
  lazy: boolean;
  /** Whether it stands alone, as a block, or within a line of text. */
  block: boolean;
};
