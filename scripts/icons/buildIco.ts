/**
 * An ICO file that holds one PNG, for browsers that know no SVG icon and for those that ask for `/favicon.ico` unbidden.
 *
 * @param size width and height of the PNG, below 256
 */
export function buildIco(png: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(22);
  // Reserved, kind (1 is icon), count; then the one entry: size, no palette, 1 plane, 32 bits a pixel, length, place.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
