/** What a comparison of two careers is called. */
export function formatPairTitle(careers: readonly { title: string }[]): string {
  return `${careers.map(({ title }) => title).join(" atau ")}?`;
}
