import { XMLParser } from "fast-xml-parser";
import { SyntaxValidator } from "fast-xml-validator";

/**
 * Reads XML. Elements of these names are lists, also where there is one alone.
 *
 * @throws Error that names the line, when it isn't well-formed
 */
export function parseXml(xml: string, lists: readonly string[]): unknown {
  SyntaxValidator.validate(xml);
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => lists.includes(name),
    parseTagValue: false,
    trimValues: false,
  }).parse(xml);
}
