import { type Fault, WHOLE_LINE } from './fault.ts';

/** The longest line, in bytes without its line end. */
export const MAX_LINE_BYTES = 64 * 1024;

/** A part of a file, in bytes from its start: `from` lies in it, `to` does not. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Where a line lies: `number` counts from 1 in what was split, `offset` and `end` (after the line feed) are bytes of the file. */
export interface LinePlace {
  readonly number: number;
  readonly offset: number;
  readonly end: number;
}

/** A line: its text, or what is wrong with it, or nothing at all. */
export type Line = LinePlace &
  ({ readonly text: string } | { readonly fault: Fault } | { readonly blank: true });

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const REACH = MAX_LINE_BYTES + BYTE_ORDER_MARK.length + 1; // with mark and carriage return; beyond it a line is too long
const WHOLE_FILE: ByteRange = { from: 0, to: Number.POSITIVE_INFINITY };
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The bytes to read for the lines of a range: from the byte before it, which tells whether a line begins with it, to
 * the end of the longest line that may begin in it.
 *
 *     ·····\n{…}\n{…     }\n{…}\n
 *            └─── range ──┘       two lines begin in it; the second ends outside
 *           └─── to read ───────···
 */
export function bytesToRead({ from, to }: ByteRange): ByteRange {
  return { from: Math.max(0, from - 1), to: to + REACH + 1 };
}

/**
 * The lines of an NDJSON file whose first byte lies in the range. The bytes of `bytesToRead(range)` come cut anywhere.
 * Lines end with LF or CR LF; a byte order mark at the start of a line is dropped,
 * since files are put one after the other, marks and all. Invalid UTF-8 is a fault
 * `encoding`, a line over 64 KB a fault `range`, and no more of such a line is held than its beginning.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  range: ByteRange = WHOLE_FILE,
): AsyncGenerator<Line> {
  let number = 0;
  for await (const { offset, end, bytes } of rawLines(chunks, range)) {
    if (offset >= range.to) return;
    if (offset < range.from) continue; // the rest of a line that begins before the range
    number += 1;
    yield lineOf({ number, offset, end }, bytes);
  }
}

interface RawLine {
  readonly offset: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** What lies between line feeds. The last one is cut short where its end is not needed to know that it is too long. */
async function* rawLines(chunks: AsyncIterable<Uint8Array>, range: ByteRange): AsyncGenerator<RawLine> {
  const held: Held = { parts: [], bytes: 0 };
  let offset = bytesToRead(range).from;
  let at = offset;
  for await (const chunk of chunks) {
    for (const { bytes, ends } of piecesOf(chunk)) {
      at += bytes.length + (ends ? 1 : 0);
      hold(held, bytes);
      if (!ends && (at <= range.to || held.bytes <= REACH)) continue;
      yield { offset, end: at, bytes: release(held) };
      if (!ends) return;
      offset = at;
    }
  }
  if (held.bytes > 0) yield { offset, end: at, bytes: release(held) };
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
  if (held.bytes <= REACH) held.parts.push(bytes);
  held.bytes += bytes.length;
}

function release(held: Held): Uint8Array {
  const bytes = Buffer.concat(held.parts);
  held.parts = [];
  held.bytes = 0;
  return bytes;
}

function lineOf(place: LinePlace, raw: Uint8Array): Line {
  const bytes = bare(raw);
  const text = bytes.length > MAX_LINE_BYTES ? undefined : decoded(bytes);
  if (text === undefined) return { ...place, fault: faultOf(bytes) };
  return text.trim() === '' ? { ...place, blank: true } : { ...place, text };
}

function bare(raw: Uint8Array): Uint8Array {
  const hasMark = BYTE_ORDER_MARK.every((byte, at) => raw[at] === byte);
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
