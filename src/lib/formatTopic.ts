/** A tag as readers see it: `basis-data` becomes `basis data`. */
export function formatTopic(tag: string): string {
  return tag.replaceAll("-", " ");
}
