const wordsPerMinute = 200;

/** How long a text takes to read: whole minutes, at least one. */
export function findReadingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / wordsPerMinute));
}
