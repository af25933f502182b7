/** A page that can be read without a network. */
export type KeptPage = {
  /** Path prefix included */
  path: string;
  /** As html: characters that mean something there are escaped */
  title: string;
  /** Whether the reader saved it by the button, rather than having visited it */
  saved: boolean;
};
