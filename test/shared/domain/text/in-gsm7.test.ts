import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGsm7 } from '#shared/domain/text/in-gsm7.ts';
import { smsLength } from '#shared/domain/text/sms-parts.ts';

test.each([
  ['keeps what the alphabet has', 'Météo à Århus, ñ € {1}', 'Météo à Århus, ñ € {1}'],
  ['leaves out accents it lacks', 'Oficina Meteorológica, Łódź', 'Oficina Meteorologica, Lodz'],
  ['writes typographic signs plainly', '“Dora’s” – watch…', '"Dora\'s" - watch...'],
  ['writes full-width letters at half width', 'Ｎ Ｗ Ｓ', 'N W S'],
])('it %s', (_, text, expected) => expect(inGsm7(text)).toBe(expected));

test.each(['上海中心气象台', 'Гидрометцентр', '🌀'])('there is none for %s', (text) =>
  expect(inGsm7(text)).toBeUndefined(),
);

test('what it gives is GSM-7, always', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = inGsm7(text);
      if (plain !== undefined) expect(smsLength(plain).alphabet).toBe('GSM-7');
    }),
  );
});
