import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Purpose } from '#shared/contracts/message-class.ts';
import type { OptOutWord, SaidByText } from '#shared/contracts/refusal.ts';
import { refusalsSaid } from '#shared/domain/consent/said-by-text.ts';

const HERS = '1.hers';
const everything = Purpose.options;

/** Words said one minute after the other from a number. */
function said(...words: readonly OptOutWord[]): readonly SaidByText[] {
  return words.map((word, minute) => ({
    messageId: `m${minute}`,
    word,
    at: `2026-11-22T07:${String(minute).padStart(2, '0')}:00.000Z`,
    senders: [HERS],
  }));
}

const purposesOf = (words: readonly SaidByText[]) => refusalsSaid(words).map(({ purpose }) => purpose);

describe('what stands by what was said', () => {
  it.each<[readonly OptOutWord[], readonly string[]]>([
    [[], []],
    [['marketing'], ['marketing']],
    [['everything'], everything],
    [['start'], []],
    [['marketing', 'start'], []],
    [['everything', 'start'], []],
    [['marketing', 'everything', 'start'], ['marketing']],
    [['marketing', 'everything', 'start', 'start'], []],
    [['everything', 'marketing', 'start'], everything],
    [['marketing', 'marketing', 'start'], []],
    [['marketing', 'everything', 'marketing', 'start'], everything],
    [['start', 'marketing'], ['marketing']],
  ])('%j refuses %j', (words, purposes) => {
    expect(purposesOf(said(...words))).toEqual(purposes);
  });

  it('holds for every channel of marketing, and of everything for texts alone', () => {
    expect(refusalsSaid(said('marketing'))[0]).not.toHaveProperty('channel');
    expect(refusalsSaid(said('everything')).map(({ channel }) => channel)).toEqual(
      everything.map(() => 'sms'),
    );
  });

  it('is as of the last time it was said', () => {
    expect(refusalsSaid(said('marketing', 'marketing'))[0]?.at).toBe('2026-11-22T07:01:00.000Z');
  });

  it('is not undone by a start from another number', () => {
    const [theirs] = said('start');
    const later = { at: '2026-11-23T07:00:00.000Z', messageId: 'other', senders: ['1.theirs'] };
    expect(purposesOf([...said('marketing'), ...(theirs ? [{ ...theirs, ...later }] : [])])).toEqual([
      'marketing',
    ]);
  });

  it('is undone by a start from the number under another index of it', () => {
    const [first] = said('marketing');
    const start = { messageId: 's', word: 'start', at: '2026-11-23T07:00:00.000Z' } as const;
    expect(refusalsSaid([...(first ? [first] : []), { ...start, senders: ['2.hers', HERS] }])).toEqual([]);
  });

  it('is the same in whatever order the words come, and however often', () => {
    const word = fc.constantFrom<OptOutWord>('marketing', 'everything', 'start');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (words, picks) => {
        const inOrder = said(...words);
        const shuffled = [...inOrder, ...inOrder]
          .map((one) => ({ one, at: picks.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const once = [...new Map(shuffled.map((one) => [one.messageId, one])).values()];
        expect(refusalsSaid(once)).toEqual(refusalsSaid(inOrder));
      }),
    );
  });
});
