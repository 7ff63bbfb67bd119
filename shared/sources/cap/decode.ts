import { refuse } from './refused.ts';

/**
 * The encodings taken, by their names in lower case. Lenient, since every real producer means it so: ISO-8859-1 is
 * read as its superset windows-1252, and GB2312 and GBK as GB18030, as browsers do; ASCII as UTF-8.
 */
const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['iso_8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['big5', 'big5'],
  ['shift_jis', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
  ['euc-kr', 'euc-kr'],
  ['iso-8859-2', 'iso-8859-2'],
  ['iso-8859-15', 'iso-8859-15'],
  ['windows-1250', 'windows-1250'],
  ['windows-1251', 'windows-1251'],
]);

const CHARSET = /;\s*charset\s*=\s*"?([A-Za-z0-9._-]{1,40})/i;
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/**
 * The text of a document. What says the encoding, first to last: a byte-order mark, `charset` of the Content-Type
 * (RFC 7303 §3), the XML declaration, else UTF-8. Bytes that are not of that encoding are refused, never replaced;
 * UTF-16 must begin with its byte-order mark (XML 1.0 §4.3.3).
 *
 * Lenient: a declaration of UTF-16 without a byte-order mark that can be read as ASCII is no UTF-16 (.NET writes
 * `encoding="utf-16"` and then sends UTF-8): read as UTF-8. A byte-order mark outweighs a declaration that says
 * otherwise (`encoding="UTF-8"` in a file Windows stored as UTF-16).
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const marked = byMark(bytes);
  if (marked) return read(bytes, marked);
  const declared = CHARSET.exec(contentType)?.[1] ?? DECLARED.exec(asciiStart(bytes))?.[1] ?? 'utf-8';
  const name = declared.toLowerCase();
  const encoding = name.startsWith('utf-16') ? 'utf-8' : ENCODINGS.get(name);
  if (encoding === undefined) refuse('unknown-encoding', 'Send the document as UTF-8.', 'encoding');
  if (bytes[0] === 0 || bytes[1] === 0) {
    refuse('invalid-encoding', 'Begin UTF-16 with its byte-order mark, or send UTF-8.', 'encoding');
  }
  return read(bytes, encoding);
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function asciiStart(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 300)).toString('latin1');
}

function read(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const remedy =
      'Send the bytes in the encoding the document names; others than UTF-8 as application/cap+xml.';
    return refuse('invalid-encoding', `The bytes are not ${encoding.toUpperCase()}. ${remedy}`, 'encoding');
  }
}
