import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventName } from '#shared/domain/concern/event-name.ts';

const named = (event: string, ...codes: readonly string[]) =>
  eventName({ event, eventCodes: codes.map((value) => ({ name: 'SAME', value })) });

describe('the name of an event', () => {
  test.each([
    ['as the office writes it', 'Dense Fog', 'Dense Fog'],
    ['in one line, with nothing invisible', ' Dense\n\u202e Fog\u0000 ', 'Dense Fog'],
    ['cut to 120 characters', '🌀'.repeat(200), `${'🌀'.repeat(119)}…`],
  ])('is told %s', (_, event, expected) => expect(named(event, 'DFY')).toBe(expected));

  test('is its first code where it has none', () => {
    expect([named(' \u200b', 'DFY', 'FGY'), named('')]).toEqual(['DFY', '(unnamed)']);
  });

  test('is well-formed text of a length that fits a key, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (event) => {
        const name = named(event);
        return name.isWellFormed() && [...name].length <= 120 && name !== '';
      }),
    );
  });
});
