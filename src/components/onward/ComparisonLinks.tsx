import * as React from "react";

type ComparisonLinksProps = {
  /** The other careers; `href` with the path prefix */
  comparisons: readonly { title: string; href: string }[];
};

/** One line that leads to comparisons with other careers; nothing where there is none. */
export function ComparisonLinks({ comparisons }: ComparisonLinksProps) {
  if (comparisons.length === 0) return null;
  return (
    <p>
      Bandingkan dengan:{" "}
      {comparisons.map(({ title, href }, index) => (
        <React.Fragment key={href}>
          {index > 0 && ", "}
          <a href={href}>{title}</a>
        </React.Fragment>
      ))}
      .
    </p>
  );
}
