import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialogue, newDialogue } from '#shared/contracts/dialogue.ts';
import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { afterGuess, mayGuess } from '#shared/domain/dialogue/guesses.ts';

const START = millisecondsOf('2026-09-10T02:05:00.000Z');
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

const guessAt = (hours: number, nth = 0) => ({
  messageId: `m-${nth}-${hours}`,
  at: instantOf(START + Math.round(hours * HOUR_MS)),
});

/** What is remembered after wrong guesses at these hours. */
function afterWrong(...hours: readonly number[]): Dialogue {
  return hours.reduce((dialogue, at, nth) => afterGuess(dialogue, guessAt(at, nth), false), newDialogue);
}

describe('a number', () => {
  it('may guess again after four wrong ones', () =>
    expect(mayGuess(afterWrong(0, 1, 2, 3), guessAt(3))).toBe(true));

  it('may not after five within a day, for a day from the fifth on', () => {
    const dialogue = afterWrong(0, 1, 2, 3, 4);
    expect([4, 5, 27.999].map((at) => mayGuess(dialogue, guessAt(at)))).toEqual([false, false, false]);
    expect(mayGuess(dialogue, guessAt(28))).toBe(true);
  });

  it('may after five of which the first is a day old', () =>
    expect(mayGuess(afterWrong(0, 6, 12, 18, 24), guessAt(24))).toBe(true));

  it('may not after five of which the first is not quite a day old', () =>
    expect(mayGuess(afterWrong(0, 6, 12, 18, 23.999), guessAt(24))).toBe(false));

  it('has all its guesses again after a right one', () => {
    const right = afterGuess(afterWrong(0, 1, 2, 3), guessAt(4, 4), true);
    const wrong = [5, 6, 7, 8].reduce((dialogue, at) => afterGuess(dialogue, guessAt(at), false), right);
    expect(mayGuess(wrong, guessAt(9))).toBe(true);
  });

  it('is not locked for longer by guesses while it is locked', () => {
    const locked = afterWrong(0, 0, 0, 0, 0);
    const pestered = [1, 12, 23].reduce((dialogue, at) => afterGuess(dialogue, guessAt(at), false), locked);
    expect(pestered).toEqual(locked);
    expect(mayGuess(pestered, guessAt(24))).toBe(true);
  });

  it('has all its guesses again after a lock', () => {
    const after = [24, 25, 26, 27].reduce(
      (dialogue, at) => afterGuess(dialogue, guessAt(at), false),
      afterWrong(0, 0, 0, 0, 0),
    );
    expect(mayGuess(after, guessAt(28))).toBe(true);
  });

  it('is charged once for a message that is taken up twice', () => {
    const twice = afterGuess(afterWrong(0), guessAt(0, 0), false);
    expect(twice).toEqual(afterWrong(0));
  });

  it('remembers what else is known of it', () => {
    const before: Dialogue = { ...newDialogue, handedOverAt: guessAt(0).at };
    expect(afterGuess(before, guessAt(1), false)).toMatchObject({ handedOverAt: guessAt(0).at });
  });
});

describe('whatever somebody guesses, and when', () => {
  const guesses = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 12 * HOUR_MS }), isRight: fc.boolean() }),
    { maxLength: 40 },
  );

  it('no answer comes within a day of the last of five wrong ones within a day', () => {
    fc.assert(
      fc.property(guesses, (all) => {
        let [dialogue, at] = [newDialogue, START];
        const wrong: number[] = [];
        let lockedAt = Number.NEGATIVE_INFINITY;
        all.forEach(({ after, isRight }, nth) => {
          at += after;
          const guess = { messageId: `m-${nth}`, at: instantOf(at) };
          const isAnswered = isRight && mayGuess(dialogue, guess);
          dialogue = afterGuess(dialogue, guess, isAnswered);
          expect(isAnswered).toBe(isRight && at >= lockedAt + DAY_MS);
          if (at < lockedAt + DAY_MS) return;
          if (isAnswered) wrong.length = 0;
          else wrong.push(at);
          if (wrong.filter((one) => one > at - DAY_MS).length >= 5) lockedAt = at;
        });
      }),
    );
  });
});
