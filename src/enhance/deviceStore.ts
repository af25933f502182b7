/**
 * What tools keep on the reader's own device, by a name of their own. Storage may be forbidden or full: then a tool works
 * for this page alone.
 *
 * @returns whether it was kept
 */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
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

/** Names under which something is kept. */
export function listKept(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}
