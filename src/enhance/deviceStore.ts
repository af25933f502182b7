/**
 * What tools keep on the reader's own device, by a name of their own. Storage may be forbidden or full: then a tool works
 * for this page alone.
 */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // Nothing is lost that the reader sees.
  }
}

/** What was kept under a name; `null` for nothing. Anybody may have changed it: the caller parses it. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // There was nothing to forget.
  }
}
