import * as React from "react";
import { StrokeIcon } from "./StrokeIcon";

/** Drawn for this site on a grid of 24, as strokes of one width, by the key of the field. */
const paths: Readonly<Record<string, string>> = {
  engineering: "M8.5 7.5 4 12l4.5 4.5M15.5 7.5 20 12l-4.5 4.5M13.5 5l-3 14",
  data: "M4 20h16M6.5 16.5v-5M11 16.5V8M15.5 16.5v-3M4 9l5-4.5 4.5 3L20 3.5",
  product: "M12 3.5 20 8v8l-8 4.5L4 16V8zM4 8l8 4.5L20 8M12 12.5v8",
  design: "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5M13 19.5h6.5",
  security: "M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.2L15 10",
  infrastructure: "M4.5 4.5h15v6h-15zM4.5 13.5h15v6h-15zM8 7.5h.01M8 16.5h.01M12 7.5h4.5M12 16.5h4.5",
  consulting: "M4 5h11v8H9l-3.5 3v-3H4zM17 9h3v8h-1.5v2.5L15.5 17H10.5v-1.5",
};

/** Where a field is newer than its drawing: the compass needle. */
const otherPath = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M15.5 8.5 13.5 13.5 8.5 15.5 10.5 10.5z";

/** A field's mark on a wash of its own colour. */
export function FieldIcon({ field }: { field: string | null }) {
  return <StrokeIcon path={paths[field ?? ""] ?? otherPath} washed />;
}
