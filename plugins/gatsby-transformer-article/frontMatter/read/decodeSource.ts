import { buildProblem, type Problem } from "../../problems/Problem";

/** A file's text with `\n` line ends, and what is wrong with its bytes. */
export type DecodedSource = { text: string; problems: Problem[] };

/** Bytes that are looked at to recognise UTF-16 without a byte order mark. */
const sampleLength = 1024;

/**
 * The bytes of a file to text. Only UTF-8 is right, but whatever can be read is read, so that a writer with
 * a wrong encoding sees the article and the problem rather than nothing.
 */
export function decodeSource(bytes: Uint8Array, file: string): DecodedSource {
  const start = { file, line: 1, column: 1 };
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) {
    return {
      text: toLines(new TextDecoder(utf16).decode(bytes)),
      problems: [buildProblem("file-utf16", start, {})],
    };
  }

  const problems: Problem[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    problems.push(buildProblem("file-bom", start, {}));
  const decoded = decodeUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  const invalidAt = findInvalidUtf8(bytes, decoded);
  if (invalidAt !== null)
    problems.push(buildProblem("file-not-utf8", { file, ...findPlace(decoded, invalidAt) }, {}));
  const nulAt = decoded.indexOf("\0");
  if (nulAt >= 0) problems.push(buildProblem("file-nul", { file, ...findPlace(decoded, nulAt) }, {}));
  return { text: toLines(nulAt < 0 ? decoded : decoded.replaceAll("\0", "")), problems };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Where bytes stop being UTF-8, as an index into their Windows-1252 text, or `null` where they are UTF-8 throughout.
 * Windows-1252 has one character a byte, so both have the same index.
 */
function findInvalidUtf8(bytes: Uint8Array, decoded: string): number | null {
  if (decodeUtf8(bytes) !== null) return null;
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const before = lenient.slice(0, lenient.indexOf("\ufffd"));
  return Math.min(new TextEncoder().encode(before).length, decoded.length - 1);
}

/** UTF-16 by its byte order mark, or, without one, by every second byte of a Latin text being zero. */
function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleLength);
  const half = Math.floor(sample.length / 2);
  const zeros = [0, 0] as [number, number];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  if (half < 4) return null;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return "utf-16le";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return "utf-16be";
  return null;
}

function findPlace(text: string, index: number): { line: number; column: number } {
  const before = toLines(text.slice(0, index));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}

const toLines = (text: string): string => text.replace(/\r\n?/g, "\n");
