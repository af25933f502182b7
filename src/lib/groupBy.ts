/**
 * Items by their keys, groups and items in the order met. An item with several keys is in several groups.
 * (`Map.groupBy` needs Node 21.)
 */
export function groupBy<Item>(
  items: readonly Item[],
  toKeys: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(toKeys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
