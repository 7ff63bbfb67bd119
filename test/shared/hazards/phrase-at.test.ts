import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hazardOf } from '#shared/hazards/hazard-of.ts';
import { phraseAt, plainName } from '#shared/hazards/phrase-at.ts';

describe('a phrase in a name', () => {
  test.each([
    ['wind', 'high winds', 5],
    ['wind', 'windsor, wind', 9],
    ['hail', 'hailey', -1],
    ['wind', 'downwind', -1],
    ['tempête', 'une tempête', 4],
    ['大风', '海上大风预警', 2],
    ['台风', 'abc台风xyz', 3],
  ])('%s in "%s" stands at %s', (phrase, name, at) => expect(phraseAt(phrase, name)).toBe(at));

  test('is looked for whatever the case, the width of letters and the kind of space', () => {
    expect(plainName('ＷＩＮＤ\u00a0Chill – wind_chill\nWind-chill')).toBe(
      'wind chill wind chill wind chill',
    );
  });

  test('is found wherever it is put among other words', () => {
    const word = fc.constantFrom('x', 'warning', '预警', '1', 'ø');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const name = plainName([...before, 'Hurricanes', ...after].join(' '));
        return name.slice(phraseAt('hurricane', name)).startsWith('hurricane');
      }),
    );
  });
});

describe('a name that nobody should send', () => {
  const hostile = [
    'wind'.repeat(250_000),
    'xwind '.repeat(200_000),
    'tropical storm'.slice(0, -1).repeat(80_000),
    ' -_'.repeat(300_000),
    '\ufdfa'.repeat(1_000_000),
    '大'.repeat(1_000_000),
  ];

  test.each(hostile.map((name) => [name.slice(0, 8), name]))(
    'of a million characters, %s…, costs little',
    (_, name) => {
      hazardOf({ event: name, eventCodes: [{ name, value: name }] });
      const began = performance.now();
      for (let times = 0; times < 10; times += 1)
        hazardOf({ event: name, eventCodes: [{ name, value: name }] });
      expect((performance.now() - began) / 10).toBeLessThan(50);
    },
  );

  test('is never a reason to fail', () => {
    const told = fc.record({ name: fc.string(), value: fc.string() });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(told), (event, eventCodes) => {
        hazardOf({ event, eventCodes });
      }),
    );
  });
});
