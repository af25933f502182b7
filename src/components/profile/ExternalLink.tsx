import * as React from "react";

type ExternalLinkProps = {
  /** An `http:` or `https:` address: the schema lets no other through */
  href: string;
  children: React.ReactNode;
};

/** A link to another site, marked for eyes and ears as those in the prose are. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  return (
    <a className="external" href={href} rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> (situs lain)</span>
    </a>
  );
}
