import { safeProtocols } from "./articleSchema";
import { findProtocol } from "./findProtocol";

/** Whether an address may stand in an attribute of an article. Attributes that hold no address hold nothing unsafe. */
export function isSafeAddress(attribute: string, address: string): boolean {
  if (attribute !== "href" && attribute !== "src") return true;
  const protocol = findProtocol(address);
  return protocol === null || safeProtocols[attribute].includes(protocol);
}
