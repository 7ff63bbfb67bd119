import { beforeEach, describe, expect, it } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { MOST_REPLIES } from '#shared/domain/dialogue/replies-a-day.ts';
import { type Conversing, conversing, FIRST_AT } from '../../support/conversing.ts';
import { aCustomerRecord } from '../../support/records.ts';

const phone = '+8613800000042';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let of: Conversing;
beforeEach(async () => {
  of = conversing();
  await of.save([aCustomerRecord({ phone })]);
});

/** The programmes of the replies to words, one after the other, each sent so many minutes after the first. */
async function repliesTo(...words: readonly (readonly [text: string, minute: number])[]) {
  const said: string[] = [];
  for (const [text, minute] of words) {
    const sentAt = plus(FIRST_AT, minute * MINUTE_MS);
    const { replies } = await of.say({ phone, text, sentAt, at: plus(FIRST_AT, 60 * MINUTE_MS) });
    said.push(replies[0]?.programme ?? '-');
  }
  return said;
}

describe('what is said back of being written to', () => {
  it('is said once of each refusal', async () => {
    const words = [
      ['T', 0],
      ['T', 1],
      ['STOP', 2],
      ['T', 3],
      ['STOP', 4],
    ] as const;
    expect(await repliesTo(...words)).toEqual(['reply-opted-out', '-', 'reply-stopped', '-', '-']);
  });

  it('is not that a refusal is undone while an earlier one stands', async () => {
    const words = [
      ['STOP', 0],
      ['T', 1],
      ['START', 2],
      ['START', 3],
    ] as const;
    expect((await repliesTo(...words)).slice(2)).toEqual(['reply-started-in-part', 'reply-started']);
  });

  it('is nothing of a STOP that a later START has overtaken, and the next is confirmed', async () => {
    const words = [
      ['START', 5],
      ['STOP', 1],
      ['STOP', 9],
    ] as const;
    expect(await repliesTo(...words)).toEqual(['reply-started', '-', 'reply-stopped']);
  });

  it('is that everything is refused where its provider heard so, in a word that we do not know', async () => {
    const { answered, replies } = await of.say({ phone, text: 'BASTA', refusedAtProvider: true });
    expect(answered?.meaning).toBe('opt-out');
    expect(replies).toMatchObject([{ programme: 'reply-stopped' }]);
  });
});

describe('a number that writes without end', () => {
  it(`gets ${MOST_REPLIES} replies in 24 hours, and what it says holds`, async () => {
    for (let nth = 0; nth < MOST_REPLIES; nth++)
      expect((await of.say({ phone, text: 'HELP' })).replies).toHaveLength(1);
    expect((await of.say({ phone, text: 'HELP' })).replies).toEqual([]);
    const { answered, replies } = await of.say({ phone, text: 'STOP' });
    expect([answered?.meaning, replies]).toEqual(['opt-out', []]);
    const next = await of.say({ phone, text: 'HELP', at: plus(FIRST_AT, DAY_MS) });
    expect(next.replies).toHaveLength(1);
  });
});
