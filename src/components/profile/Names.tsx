import * as React from "react";

/** Names in a row. */
export function Names({ items }: { items: readonly string[] }) {
  return (
    <ul className="dots">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
