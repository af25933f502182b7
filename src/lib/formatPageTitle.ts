/** The name of one page of a list: `Data dan AI`, `Data dan AI, halaman 2`. */
export function formatPageTitle(name: string, page: number): string {
  return page === 1 ? name : `${name}, halaman ${page}`;
}
