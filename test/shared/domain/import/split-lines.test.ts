import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ByteRange,
  bytesToRead,
  type Line,
  MAX_LINE_BYTES,
  splitLines,
} from '#shared/domain/import/split-lines.ts';

function cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return Readable.from(pieces);
}

async function linesIn(bytes: Uint8Array, size: number, range?: ByteRange): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const { from, to } = range ? bytesToRead(range) : { from: 0, to: bytes.length };
  for await (const line of splitLines(cut(bytes.subarray(from, to), size), range)) lines.push(line);
  return lines;
}

/** The lines that are not blank, by number and content. */
async function linesOf(bytes: Uint8Array | string, size = 7): Promise<readonly object[]> {
  const lines = await linesIn(Buffer.from(bytes), size);
  return lines.filter((line) => !('blank' in line)).map(({ offset, end, ...line }) => line);
}

describe('the lines of a file', () => {
  it('lines are numbered from 1, blank ones counted and passed over', async () => {
    expect(await linesOf('a\n\n \t\nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
    ]);
  });

  it('line ends of either kind and a last line without one are the same', async () => {
    expect(await linesOf('a\r\nb\r\n')).toEqual(await linesOf('a\nb'));
  });

  it('a byte order mark at the start of any line is dropped: files that are put together keep theirs', async () => {
    expect(await linesOf('\ufeffa\n\ufeffb\n')).toEqual(await linesOf('a\nb\n'));
  });

  it('a byte order mark at the start is dropped, also before a blank line', async () => {
    expect(await linesOf('\ufeffa\nb')).toEqual(await linesOf('a\nb'));
    expect(await linesOf('\ufeff\r\nb')).toEqual([{ number: 2, text: 'b' }]);
  });

  it('an empty file has no lines', async () => {
    expect(await linesOf('')).toEqual([]);
  });

  it('a line that is not UTF-8 is a fault, its neighbours are not', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xd5, 0xc5, 0x0a]), Buffer.from('b\n')]);
    expect(await linesOf(bytes)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: { field: '', reason: 'encoding' } },
      { number: 3, text: 'b' },
    ]);
  });

  it('a line of 64 KB is read, a longer one is a fault', async () => {
    const longest = 'x'.repeat(MAX_LINE_BYTES);
    expect(await linesOf(`\ufeff${longest}\r\n${longest}x\nb`, 4096)).toEqual([
      { number: 1, text: longest },
      { number: 2, fault: { field: '', reason: 'range' } },
      { number: 3, text: 'b' },
    ]);
  });

  it('a line of many megabytes does not hide the next one', async () => {
    const endless = Buffer.alloc(8 * 1024 * 1024, 'x');
    expect(await linesOf(Buffer.concat([endless, Buffer.from('\nb')]), 60_000)).toEqual([
      { number: 1, fault: { field: '', reason: 'range' } },
      { number: 2, text: 'b' },
    ]);
  });

  it('where the bytes are cut makes no difference', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\ufeff]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        const expected = texts
          .map((text, at) => ({ number: at + 1, text }))
          .filter(({ text }) => text.trim() !== '');
        expect(await linesOf(texts.join('\n'), size)).toEqual(expected);
      }),
    );
  });
});

describe('the lines of the ranges of a file', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replaceAll(/[\r\n]/g, '')),
    fc.constantFrom('', '\r', ' \t', '\ufeff', 'x'.repeat(MAX_LINE_BYTES + 1), 'y'.repeat(MAX_LINE_BYTES)),
  );
  const files = fc
    .tuple(fc.array(text, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([texts, feed, ends]) => Buffer.from(texts.join(feed) + (ends ? feed : '')));

  /** The lines of all ranges, numbered in the file by adding up what each range counts. */
  async function inRanges(file: Buffer, rangeBytes: number, size: number): Promise<readonly Line[]> {
    const lines: Line[] = [];
    for (let from = 0; from < file.length; from += rangeBytes) {
      const range = { from, to: Math.min(file.length, from + rangeBytes) };
      const before = lines.length;
      const some = await linesIn(file, size, range);
      lines.push(...some.map((line) => ({ ...line, number: before + line.number })));
    }
    return lines;
  }

  it('are those of the whole file, each in one range, whatever the file and the size of ranges', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1000, max: 30_000 }),
        async (file, rangeCount, size) => {
          const whole = await linesIn(file, size);
          const rangeBytes = Math.max(1, Math.ceil(file.length / rangeCount));
          const parts = await inRanges(file, rangeBytes, size);
          const content = ({ end, ...line }: Line) => line; // a line that is too long is not read to its end
          expect(parts.map(content)).toEqual(whole.map(content));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('of a range that begins inside a line begin with the next one', async () => {
    const file = Buffer.from('aaaa\nbb\ncc');
    expect(await linesIn(file, 3, { from: 1, to: 5 })).toEqual([]);
    expect(await linesIn(file, 3, { from: 2, to: 6 })).toEqual([
      { number: 1, offset: 5, end: 8, text: 'bb' },
    ]);
    expect(await linesIn(file, 3, { from: 5, to: 6 })).toHaveLength(1);
  });

  it('from the end of a line on are the rest of the lines', async () => {
    const file = Buffer.from('\ufeffone\r\ntwo\nthree');
    const whole = await linesIn(file, 4);
    for (const [at, { end }] of whole.entries()) {
      const rest = await linesIn(file, 4, { from: end, to: file.length });
      const expected = whole.slice(at + 1).map((line) => ({ ...line, number: line.number - at - 1 }));
      expect(rest).toEqual(expected);
    }
  });
});
