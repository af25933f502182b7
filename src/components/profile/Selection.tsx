import * as React from "react";
import { BulletList } from "./BulletList";
import { Folded } from "./Folded";

/** How applicants are chosen, step by step. */
export function Selection({ steps }: { steps: readonly string[] }) {
  return (
    <Folded gist={formatGist(steps)}>
      <BulletList items={steps} ordered />
    </Folded>
  );
}

/** `5 tahap, dari “Seleksi CV” sampai “Negosiasi gaji”` */
function formatGist(steps: readonly string[]): string {
  const [first, last] = [steps[0] ?? "", steps.at(-1) ?? ""];
  return first === last ? `1 tahap: ${first}` : `${steps.length} tahap, dari “${first}” sampai “${last}”`;
}
