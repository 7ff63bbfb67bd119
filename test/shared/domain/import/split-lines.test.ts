import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, MAX_LINE_BYTES, splitLines } from '#shared/domain/import/split-lines.ts';

function cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return Readable.from(pieces);
}

async function linesOf(bytes: Uint8Array | string, size = 7): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of splitLines(cut(Buffer.from(bytes), size))) lines.push(line);
  return lines;
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
