import type { Element, Root, RootContent } from "hast";
import { partMark } from "../body";
import type { Notes, Reference } from "../notes";
import { findSectionHeading, visitElements } from "../tree";

/**
 * Makes each place of facts a part of the body, and lists them. The heading that they stand under becomes known as well,
 * so that the page can name them there: the nearest above of level 2 or 3, as tables of contents have them. A place
 * within the writer's own HTML is reported.
 */
export function transformFacts(tree: Root, notes: Notes): Reference[] {
  const places: Reference[] = [];
  let unmarked: Element | null = null;
  tree.children = tree.children.map((node): RootContent => {
    if (node.type !== "element") return node;
    unmarked = findSectionHeading(node) ?? unmarked;
    const name = findFactsName(node);
    if (name === null) return node;
    places.push(notes.toReference(name, node));
    if (unmarked !== null) {
      const id = String(unmarked.properties.id);
      unmarked.children.unshift({
        type: "comment",
        value: partMark,
        data: { part: { kind: "factsHeading", id } },
      });
      unmarked = null;
    }
    return { type: "comment", value: partMark, data: { part: { kind: "facts", name } } };
  });

  visitElements(tree, (element, index, parent) => {
    if (findFactsName(element) === null) return undefined;
    notes.report("facts-misplaced", element, {});
    parent.children.splice(index, 1);
    return index;
  });
  return places;
}

function findFactsName({ tagName, properties }: Element): string | null {
  return tagName === "section" && typeof properties.dataFacts === "string" ? properties.dataFacts : null;
}
