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

  test('an encoding we do not know is refused', () => {
    expect(read(Buffer.from(declared(xml, 'EBCDIC-CP-US')))).toBe('unknown-encoding');
  });
});
