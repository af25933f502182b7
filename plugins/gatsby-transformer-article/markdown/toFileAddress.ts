/** An address as the writer sees it in a folder or typed it: `foto%20saya.jpg` is `foto saya.jpg`. */
export function toFileAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
