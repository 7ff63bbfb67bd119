import { type Fault, WHOLE_LINE } from './fault.ts';

/** The longest line, in bytes without its line end. */
export const MAX_LINE_BYTES = 64 * 1024;

/** A line that is not blank; `number` counts from 1, blank lines included. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: Fault };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The lines of an NDJSON file that come as bytes, cut anywhere. Lines end with LF or CR LF; a byte order mark at the
 * start is dropped. Invalid UTF-8 is a fault `encoding`, a line over 64 KB a fault `range`, and no more of such a
 * line is held than its beginning.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const held: Held = { parts: [], bytes: 0 };
  let number = 1;
  for await (const chunk of chunks) {
    for (const { bytes, ends } of piecesOf(chunk)) {
      hold(held, bytes);
      if (!ends) continue;
      yield* linesOf(number, release(held));
      number += 1;
    }
  }
  yield* linesOf(number, release(held));
}

interface Held {
  parts: Uint8Array[];
  bytes: number;
}

/** The pieces between line feeds; all but the last end a line. */
function* piecesOf(chunk: Uint8Array): Generator<{ readonly bytes: Uint8Array; readonly ends: boolean }> {
  let from = 0;
  for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
    yield { bytes: chunk.subarray(from, at), ends: true };
    from = at + 1;
  }
  yield { bytes: chunk.subarray(from), ends: false };
}

function hold(held: Held, bytes: Uint8Array): void {
  const isWithinReach = held.bytes <= MAX_LINE_BYTES + BYTE_ORDER_MARK.length;
  if (isWithinReach) held.parts.push(bytes);
  held.bytes += bytes.length;
}

function release(held: Held): Uint8Array {
  const bytes = Buffer.concat(held.parts);
  held.parts = [];
  held.bytes = 0;
  return bytes;
}

function* linesOf(number: number, raw: Uint8Array): Generator<Line> {
  const bytes = bare(raw, number === 1);
  const text = bytes.length > MAX_LINE_BYTES ? undefined : decoded(bytes);
  if (text?.trim() === '') return;
  yield text === undefined ? { number, fault: faultOf(bytes) } : { number, text };
}

function bare(raw: Uint8Array, isFirst: boolean): Uint8Array {
  const hasMark = isFirst && BYTE_ORDER_MARK.every((byte, at) => raw[at] === byte);
  return raw.subarray(hasMark ? BYTE_ORDER_MARK.length : 0, raw.at(-1) === CARRIAGE_RETURN ? -1 : undefined);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined; // a fatal TextDecoder says "not UTF-8" only by throwing
  }
}

function faultOf(bytes: Uint8Array): Fault {
  return { field: WHOLE_LINE, reason: bytes.length > MAX_LINE_BYTES ? 'range' : 'encoding' };
}
