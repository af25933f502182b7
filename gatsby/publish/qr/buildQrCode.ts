import { createHash } from "node:crypto";
import qrcode from "qrcode-generator";

/** Empty modules around the code, which cameras find it by. */
const margin = 4;

/** Where the QR code of a text is, without the path prefix: the name of the file holds a digest of the text. */
export function toQrPath(text: string): string {
  return `/static/qr-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.svg`;
}

/** The QR code of a text, as SVG. A code of middle correction (15 %) survives the school's copier. */
export function buildQrCode(text: string): string {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const size = count + 2 * margin;
  const runs: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < count && code.isDark(row, column + 1)) column += 1;
      const length = column + 1 - start;
      runs.push(`M${start + margin} ${row + margin}h${length}v1h-${length}z`);
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join("")}"/></svg>`
  );
}
