/**
 * Whether a file begins as a picture that `createPicture` can resize. Only its head is read, so a file that breaks off
 * later passes. HEIC photos, which phones take and browsers don't show, have a head that sharp reads and a body that it
 * doesn't.
 *
 * @param path of a file that is there
 */
export async function isPicture(path: string): Promise<boolean> {
  // Loading it takes longer than the whole of a check that finds nothing new.
  const { default: sharp } = await import("sharp");
  try {
    const { compression } = await sharp(path).metadata();
    return compression !== "hevc";
  } catch {
    return false;
  }
}
