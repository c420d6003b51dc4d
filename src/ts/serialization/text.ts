/** UTF-8 as Python pickles it: half a surrogate pair, which no text should have, is written like any other character. */
import { malformed } from './errors.js';

const kLone = /\p{Surrogate}/u;

/** The text's bytes. */
export function encodeText(text: string): Uint8Array {
  if (!kLone.test(text)) return Buffer.from(text);
  const pieces = Array.from(text, (char) => {
    const code = char.codePointAt(0)!;
    if (code < 0xd800 || code >= 0xe000) return Buffer.from(char);
    return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
  });
  return Buffer.concat(pieces);
}

/** @throws FormatError if the bytes are no text. */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  // The character that stands for what isn't one may also be in the text.
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return text;
  // A surrogate is three bytes, the first two of which nothing else has.
  let [result, begin] = ['', 0];
  const add = (end: number) => {
    const piece = bytes.subarray(begin, end);
    const part = piece.toString('utf8');
    if (!Buffer.from(part).equals(piece)) throw malformed();
    result += part;
  };
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const [second, third] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    if (second < 0xa0 || second >= 0xc0 || third < 0x80 || third >= 0xc0) continue;
    add(at);
    result += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
    begin = at + 3;
  }
  add(bytes.length);
  return result;
}
