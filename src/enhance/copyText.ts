/**
 * Puts a text on the clipboard.
 *
 * @throws Error where there is no clipboard, as on a page that isn't served securely, or where it is refused
 */
export async function copyText(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) throw new Error("no clipboard");
  await clipboard.writeText(text);
}
