import { XMLParser, XMLValidator } from "fast-xml-parser";

/** Reads XML, which must be well-formed. Elements of these names are lists, also where there is one alone. */
export function parseXml(xml: string, lists: readonly string[]): unknown {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own, for this one call
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`${valid.err.msg} (line ${valid.err.line})`);
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => lists.includes(name),
    parseTagValue: false,
    trimValues: false,
  }).parse(xml);
}
