import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '#shared/keywords/understand.ts';
import type { Circumstances, OpenQuestion } from '#shared/keywords/understood.ts';
import { working } from '../../support/inbound/corpus.ts';

const elsewhere: Circumstances = { isUnderUsLaw: false };
const us: Circumstances = { isUnderUsLaw: true };
const whileOpen = (open: OpenQuestion): Circumstances => ({ isUnderUsLaw: false, open });

/** What long messages are made of: what the phrases begin with, over and over, and anything. */
const seeds = [
  '不要给我发',
  '把我的号码从',
  'how do i stop ',
  'or i ',
  '否则',
  'texts ',
  '满分',
  '8-',

  'stop ',
  'stop stop ',
  '别',
  '不要再',
  'please ',
  'dont want ',
  'a',
  ' ',
  '退 ',
  '1/',
  '十',
  'x.',
  's t o p ',
  '“',
  'n ',
];
const long = fc.oneof(
  fc.constantFrom(...seeds).map((seed) => seed.repeat(10_000 / seed.length)),
  fc
    .array(fc.constantFrom(...seeds), { minLength: 1000, maxLength: 1000 })
    .map((all) => all.join('').repeat(4)),
  fc.string({ unit: 'binary', minLength: 10_000, maxLength: 10_000 }),
);
const circumstances = fc.record({
  isUnderUsLaw: fc.boolean(),
  open: fc.constantFrom<OpenQuestion>('survey', 'warning', 'ask-back', 'comment'),
});

describe('a message', () => {
  test('is understood whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), circumstances, (text, all) => {
        expect(typeof understand(text, all).is).toBe('string');
      }),
    );
  });

  test('of ten thousand characters is understood within half a second of work', () => {
    fc.assert(
      fc.property(long, circumstances, (text, all) => {
        const before = process.cpuUsage();
        understand(text, all);
        const { user, system } = process.cpuUsage(before);
        expect(user + system).toBeLessThan(500_000);
      }),
      { numRuns: 40 },
    );
  });

  test('is looked at for 1,600 characters', () => {
    expect(understand(`${'.'.repeat(1598)}报案`, elsewhere)).toEqual({ is: 'claim-report' });
    expect(understand(`${'.'.repeat(1599)}报案`, elsewhere)).toEqual({ is: 'none' });
  });

  test('that says nothing means nothing', () => {
    expect(['', ' ', '\n', '…', '\u200b'].map((text) => understand(text, whileOpen('comment')).is)).toEqual(
      Array.from({ length: 5 }, () => 'none'),
    );
  });
});

test('a common message is understood within a millisecond of work', () => {
  const read = () => working.map(({ text }) => understand(text, us));
  read();
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / working.length).toBeLessThan(1000);
});

describe('a refusal', () => {
  test('comes before help, the open question and keywords', () => {
    expect(understand('HELP STOP', elsewhere)).toEqual({ is: 'opt-out', of: 'everything' });
    expect(understand('3, stop texting me', { ...us, open: 'survey' })).toEqual({
      is: 'opt-out',
      of: 'everything',
    });
    expect(understand('BDCX1234 别再发短信了', us)).toEqual({ is: 'opt-out', of: 'everything' });
  });

  test('of both kinds is the wider one', () => {
    expect(understand('T STOP', elsewhere)).toEqual({ is: 'opt-out', of: 'everything' });
  });

  test('in words is one under US law, and asked about elsewhere', () => {
    expect(understand('stop texting me', us)).toEqual({ is: 'opt-out', of: 'everything' });
    expect(understand('stop texting me', elsewhere)).toEqual({ is: 'ask-back' });
  });

  test('in words, repeated when we ask, ends marketing', () => {
    expect(understand('stop texting me', whileOpen('ask-back'))).toEqual({ is: 'opt-out', of: 'marketing' });
  });

  test('of one thing with another kept is asked about, whatever the law', () => {
    expect(understand('stop the ads but keep the storm alerts', us)).toEqual({ is: 'ask-back' });
  });
});

describe('an open question', () => {
  test('gives way to help and to codes', () => {
    expect(understand('help', whileOpen('warning'))).toEqual({ is: 'help' });
    expect(understand('BDCX1238', whileOpen('survey'))).toEqual({ is: 'policies', lastFour: '1238' });
    expect(understand('TJ', whileOpen('comment'))).toEqual({ is: 'booking' });
  });

  test('makes a number an answer, and nothing else does', () => {
    const read = (['survey', 'warning', 'comment', 'ask-back'] as const).map((open) =>
      understand('3', whileOpen(open)),
    );
    expect(read).toEqual([
      { is: 'score', score: 3 },
      { is: 'safety', answer: 'damaged' },
      { is: 'comment' },
      { is: 'none' },
    ]);
    expect(understand('3', elsewhere)).toEqual({ is: 'none' });
  });
});
