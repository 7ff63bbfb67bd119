import { describe, expect, test } from 'vitest';
import { cap } from '#shared/sources/cap/cap.ts';
import { typhoonWarning } from '../../../support/cap/typhoon-warning.ts';

const TYPE = 'application/cap+xml';
const xml = typhoonWarning({ sent: '2026-09-10T00:00:00Z', expires: '2026-09-11T00:00:00Z' });
const german = xml.replaceAll(/[^\x20-\x7e\n]+/g, 'Überflutung');

function read(bytes: Uint8Array, contentType = TYPE): string {
  const parsed = cap.parse(bytes, contentType);
  return parsed.ok ? (parsed.items[0]?.alert.infos[0]?.event ?? '') : parsed.problem.code;
}

function declared(text: string, encoding: string): string {
  return text.replace('UTF-8', encoding);
}

describe('the encodings of a document', () => {
  test('UTF-8, with a byte-order mark or without', () => {
    expect([read(Buffer.from(xml)), read(Buffer.from(`\ufeff${xml}`))]).toEqual(['台风', '台风']);
  });

  test('UTF-16 of either order, by its byte-order mark', () => {
    const little = Buffer.from(`\ufeff${declared(xml, 'UTF-16')}`, 'utf16le');
    expect([read(little), read(Buffer.from(little).swap16())]).toEqual(['台风', '台风']);
  });

  test('UTF-8 that calls itself UTF-16', () => {
    expect(read(Buffer.from(declared(xml, 'utf-16')))).toBe('台风');
  });

  test('declared Latin-1', () => {
    expect(read(Buffer.from(declared(german, 'ISO-8859-1'), 'latin1'))).toBe('Überflutung');
  });

  test('declared GB18030, GBK and GB2312', () => {
    const typhoon = Buffer.from([0xcc, 0xa8, 0xb7, 0xe7]);
    for (const encoding of ['GB18030', 'gbk', 'GB2312']) {
      const [before = '', after = ''] = declared(german, encoding)
        .replaceAll('Ü', 'U')
        .split('Uberflutung</event>');
      const rest = `</event>${after}`;
      expect(
        read(
          Buffer.concat([Buffer.from(before, 'latin1'), typhoon, Buffer.from(rest, 'latin1').subarray(0)]),
        ),
      ).toBe('台风');
    }
  });

  test('the charset of the Content-Type comes before the declaration', () => {
    expect(read(Buffer.from(german, 'latin1'), `${TYPE}; charset="iso-8859-1"`)).toBe('Überflutung');
  });

  test('bytes that are not of the encoding are refused, never replaced', () => {
    expect(read(Buffer.from(german, 'latin1'))).toBe('invalid-encoding');
    expect(read(Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8]))).toBe('invalid-encoding');
  });

  test('declared Latin-1 is read as its superset windows-1252; what neither has is the control of its number', () => {
    const bytes = (byte: number) => {
      const [before = '', after = ''] = declared(german, 'ISO-8859-1').split('Überflutung</event>');
      return Buffer.from(`${before}${String.fromCharCode(byte)}</event>${after}`, 'latin1');
    };
    expect([0x92, 0x80, 0x85].map((byte) => read(bytes(byte)))).toEqual(['’', '€', '…']);
    expect(read(bytes(0x81))).toBe('\u0081');
  });

  test('a byte-order mark outweighs the declaration', () => {
    expect(read(Buffer.from(`\ufeff${xml}`, 'utf16le'))).toBe('台风');
    expect(read(Buffer.from(`\ufeff${declared(xml, 'GB2312')}`))).toBe('台风');
  });

  test('UTF-16 without its byte-order mark is refused, as XML wants it', () => {
    const little = Buffer.from(declared(xml, 'UTF-16'), 'utf16le');
    const big = Buffer.from(little).swap16();
    expect([read(little), read(big), read(little, `${TYPE}; charset=utf-16`)]).toEqual([
      ...['invalid-encoding', 'invalid-encoding', 'invalid-encoding'],
    ]);
  });

  test('malformed bytes of each encoding are refused', () => {
    const inEvent = (document: string, ...bytes: readonly number[]) => {
      const [before = '', after = ''] = document.replaceAll('Ü', 'U').split('Uberflutung</event>');
      return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(`</event>${after}`)]);
    };
    const malformed = [
      ...[[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe5, 0x8f], [0x80]].map((bytes) =>
        inEvent(german, ...bytes),
      ),
      inEvent(declared(german, 'GB18030'), 0x81, 0x20),
      inEvent(declared(german, 'GBK'), 0xff),
      Buffer.from(`\ufeff${xml.replace('台', '\udc00')}`, 'utf16le'),
      Buffer.from(`\ufeff${xml}`, 'utf16le').subarray(0, -1),
    ];
    expect(malformed.map((bytes) => read(bytes))).toEqual(malformed.map(() => 'invalid-encoding'));
  });

  test('declared Big5 and Shift_JIS', () => {
    const of = (encoding: string, ...bytes: readonly number[]) => {
      const [before = '', after = ''] = declared(german, encoding)
        .replaceAll('Ü', 'U')
        .split('Uberflutung</event>');
      return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(`</event>${after}`)]);
    };
    expect(read(of('Big5', 0xbb, 0xe4, 0xad, 0xb7))).toBe('颱風');
    expect(read(of('Shift_JIS', 0x91, 0xe4, 0x95, 0x97))).toBe('台風');
  });

  test('an encoding we do not know is refused', () => {
    expect(read(Buffer.from(declared(xml, 'EBCDIC-CP-US')))).toBe('unknown-encoding');
  });
});
