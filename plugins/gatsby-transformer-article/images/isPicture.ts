import sharp from "sharp";

/**
 * Whether a file begins as a picture that `createPicture` can resize. Only its header is read, so a truncated
 * file passes. HEIC photos, which phones take and browsers don't show, have a header that sharp reads and a body that it
 * doesn't.
 *
 * @param path of a file that is there
 */
export async function isPicture(path: string): Promise<boolean> {
  // Only the rejection means that the file is no picture; what sharp throws at once is an error of ours.
  const header = await sharp(path)
    .metadata()
    .catch(() => null);
  return header !== null && header.compression !== "hevc";
}
