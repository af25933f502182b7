import type { ImagePlace } from "./ImagePlace";

/**
 * The html of a place for `fillImages` to fill: a comment, since the sanitiser drops every comment a writer types, so
 * that none can pass for one. An article that is never filled shows nothing there.
 */
export function toImagePlace(place: ImagePlace): string {
  // No character in it may end the comment.
  const json = JSON.stringify(place).replace(
    /[<>]/g,
    (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
  );
  return `gambar ${json}`;
}
