/** Where a page's head begins, as Gatsby writes it and as we do. */
const charset = /<meta charset="utf-8" ?\/?>/i;

/** A policy as an earlier build wrote it into a page; it has no double quote that would need escaping. */
const policyMeta = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/;

/**
 * A page with this policy in its head, before all that the policy is about, in place of one of an earlier build.
 *
 * @param policy `null` for none
 * @throws Error when the page's head does not say its encoding
 */
export function setPolicyMeta(html: string, policy: string | null): string {
  const without = html.replace(policyMeta, "");
  if (policy === null) return without;
  if (!charset.test(without))
    throw new Error("A page does not say its encoding, after which its policy belongs.");
  return without.replace(
    charset,
    (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}
