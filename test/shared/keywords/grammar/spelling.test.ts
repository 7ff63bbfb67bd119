import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '#shared/keywords/grammar/distance.ts';
import { phraseOf } from '#shared/keywords/grammar/phrase.ts';
import { spellingOf } from '#shared/keywords/grammar/spelling.ts';

const spelling = spellingOf(
  ['stop texting messages', 'remove please', 'contact cancel'].map((phrase) => phraseOf(phrase)),
);

describe('the spelling of a word', () => {
  test.each([
    ['txting', 'texting'],
    ['textng', 'texting'],
    ['remvoe', 'remove'],
    ['mesages', 'messages'],
    ['stoppp', 'stop'],
    ['pleeease', 'please'],
    ['m3ssages', 'messages'],
    ['u', 'you'],
  ])('%s is put right: %s', (typed, meant) => expect(spelling(typed)).toBe(meant));

  test.each(['contract', 'cancer', 'removed', 'testing', 'shop', '退', '2024', 'a1'])(
    '%s is left as it is',
    (word) => {
      expect(spelling(word)).toBe(word);
    },
  );
});

describe('the distance of two words', () => {
  test.each([
    ['stop', 'stop', 0],
    ['stop', 'stpo', 1],
    ['stop', 'stopp', 1],
    ['stop', 'sto', 1],
    ['unsubscribe', 'subscribe', 2],
    ['', 'end', 3],
  ])('of %j and %j is %i', (one, other, letters) => expect(distance(one, other)).toBe(letters));

  test('is the same both ways, and no more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
