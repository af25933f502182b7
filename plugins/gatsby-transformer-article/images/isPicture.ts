import sharp from "sharp";

/**
 * Whether a file begins as a picture that `createPicture` can resize. Only its head is read, so a file that breaks off
 * later passes. HEIC photos, which phones take and browsers don't show, have a head that sharp reads and a body that it
 * doesn't.
 *
 * @param path of a file that is there
 */
export async function isPicture(path: string): Promise<boolean> {
  // Its promise alone is asked, so that no other fault is taken for the file's.
  const head = await sharp(path)
    .metadata()
    .catch(() => null);
  return head !== null && head.compression !== "hevc";
}
