/** An encoding, how a document declares it, and the bytes of a text in it. */
export interface Encoding {
  readonly title: string;
  /** As the XML declaration has it; none where the byte-order mark says enough. */
  readonly declared?: string;
  /** Whether it has this character; others are written as references. */
  has(character: string): boolean;
  encode(text: string): Uint8Array;
}

const everything = () => true;
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

function latin1(declared: string): Encoding {
  return {
    title: declared,
    declared,
    has: (character) => character <= '\u007f' || (character >= '\u00a0' && character <= '\u00ff'),
    encode: (text) => Buffer.from(text, 'latin1'),
  };
}

function gb(declared: string): Encoding {
  return {
    title: declared,
    declared,
    has: (character) => character <= '\u007f' || pairs.has(character),
    encode: (text) =>
      Buffer.concat([...text].map((character) => pairs.get(character) ?? Buffer.from(character))),
  };
}

const pairs = twoBytePairs();

/** The two bytes of each character GBK has, found by decoding all of them. */
function twoBytePairs(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      const isOne = [...character].length === 1 && character > '\u00a0' && character !== '\ufffd';
      if (isOne && !found.has(character)) found.set(character, Buffer.from([lead, trail]));
    }
  }
  return found;
}

/** Those every door of CAP must take. */
export const encodings: readonly Encoding[] = [
  { title: 'UTF-8', declared: 'UTF-8', has: everything, encode: (text) => Buffer.from(text) },
  { title: 'UTF-8 undeclared', has: everything, encode: (text) => Buffer.from(text) },
  {
    title: 'UTF-8 marked',
    declared: 'utf-8',
    has: everything,
    encode: (text) => Buffer.from(`\ufeff${text}`),
  },
  { title: 'UTF-16 LE', declared: 'UTF-16', has: everything, encode: utf16 },
  { title: 'UTF-16 BE', has: everything, encode: (text) => utf16(text).swap16() },
  latin1('ISO-8859-1'),
  latin1('latin1'),
  gb('GB18030'),
  gb('gbk'),
  gb('GB2312'),
];
