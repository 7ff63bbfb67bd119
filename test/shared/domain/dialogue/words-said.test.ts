import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OptOutWord } from '#shared/contracts/refusal.ts';
import { wordsStanding } from '#shared/domain/consent/said-by-text.ts';
import { afterWord, type WordSaid } from '#shared/domain/dialogue/words-said.ts';

const anyWords = fc.array(fc.constantFrom(...OptOutWord.options), { maxLength: 200 });

/** Words said one second after the other. */
function said(words: readonly OptOutWord[]): readonly WordSaid[] {
  return words.map((word, second) => ({
    messageId: `eum-${second}`,
    word,
    at: new Date(Date.UTC(2026, 10, 22) + second * 1000).toISOString(),
  }));
}

const ownNumber = (words: readonly WordSaid[]) => words.map((word) => ({ ...word, senders: ['1.own'] }));

describe('what is remembered of the words of a number', () => {
  it('stands as all that was ever said does, and is never more than forty', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        let kept: readonly WordSaid[] = [];
        const there = new Set<string>();
        for (const one of said(words)) {
          const { words: next, forgotten, after } = afterWord(kept, one);
          kept = next;
          there.add(one.messageId);
          for (const id of forgotten) there.delete(id);
          const whole = said(words).filter(({ at }) => at <= one.at);
          expect(after).toEqual(wordsStanding(ownNumber(whole)).map(({ word }) => word));
          expect(kept.length).toBeLessThanOrEqual(40);
        }
        expect([...there].toSorted()).toEqual(kept.map(({ messageId }) => messageId).toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it('says the same in whatever order few words come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...said(['marketing', 'everything', 'start', 'marketing', 'start'])]),
        (words) => {
          let kept: readonly WordSaid[] = [];
          for (const one of words) kept = afterWord(kept, one).words;
          const [last] = words;
          if (!last) return;
          const expected = wordsStanding(ownNumber(words)).map(({ word }) => word);
          expect(afterWord(kept, last).after).toEqual(expected);
        },
      ),
    );
  });
});
