/** Phones, phones of twice the pixels, desktops of twice the pixels: in pixels. */
const steps = [360, 720, 1080, 1344];

/** Widths to make of a picture: the steps below its own width, and its own where that is smaller than the last step. */
export function buildWidths(width: number): number[] {
  const smaller = steps.filter((step) => step < width);
  return smaller.length === steps.length ? smaller : [...smaller, width];
}
