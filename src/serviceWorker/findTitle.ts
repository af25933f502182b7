/** A page's own title as html, without the site's name, which stands last; `null` where there is none. */
export function findTitle(html: string): string | null {
  const [, title = ""] = /<title[^>]*>([^<]*)<\/title>/.exec(html) ?? [];
  const end = title.lastIndexOf(" · ");
  return (end === -1 ? title : title.slice(0, end)).trim() || null;
}
