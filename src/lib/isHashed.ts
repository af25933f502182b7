/**
 * Whether a file of the built site is named by what is in it, so that its name never stands for anything else: Gatsby's
 * scripts and styles, pictures, fonts.
 *
 * @param path path prefix included or not
 */
export function isHashed(path: string): boolean {
  return /\/static\/[^/]/.test(path) || /[-.][0-9a-f]{10,}\.(?:css|js)$/.test(path);
}
