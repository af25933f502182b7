import type { ImagePlace } from "./ImagePlace";
import type { Picture } from "./Picture";
import { toMissingImageHtml } from "./toMissingImageHtml";
import { toPictureHtml } from "./toPictureHtml";

/**
 * A place as `toImagePlace` writes it. The quote is what no writer can type there: one who types a comment into a
 * title gets it into an attribute, where quotes are escaped and `<` is not.
 */
const imagePlace = /<!--gambar (\{".*?)-->/gs;

/**
 * Puts pictures in the places that rendering left for images beside the article. Text replacement, no parsing.
 *
 * @param find gives the resized picture of an address as the writer typed it, or `null` if there is no such file:
 *   readers then see its text. An SVG file may be given too: within `<img>` it can't run script.
 */
export function fillImages(html: string, find: (src: string) => Picture | null): string {
  return html.replace(imagePlace, (_, json: string) => {
    const place = JSON.parse(json) as ImagePlace;
    const picture = find(place.src);
    return picture === null
      ? toMissingImageHtml(place)
      : toPictureHtml({ ...picture, ...place, src: picture.src });
  });
}
