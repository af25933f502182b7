import * as React from "react";
import type { Graph } from "schema-dts";

/** A page's facts for machines. A writer's `</script>` cannot end it: `<` is written as an escape. */
export function StructuredData({ graph }: { graph: Graph }) {
  const json = JSON.stringify(graph).replaceAll("<", "\\u003c");
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />;
}
