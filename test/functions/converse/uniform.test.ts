import { describe, expect, it } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { type Conversing, conversing, inClear, type Outcome } from '../../support/conversing.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const phone = '+8613800000042';
const stranger = '+8613900000099';
const CODE = '7K3M9QXZ';

const keywords = [
  { keyword: 'BDCX', right: '002X', wrong: '9999', malformed: '99' },
  { keyword: 'LLCX', right: CODE, wrong: 'ZYZYZYZY', malformed: '7K3M9Q' },
] as const;

async function aBook(): Promise<Conversing> {
  const of = conversing();
  await of.save([aCustomerRecord({ phone }), aPolicyRecord(), aClaimRecord({ phones: undefined })]);
  await of.giveCode({ id: 'clm_1', customerId: 'cus_1' }, CODE);
  return of;
}

/** A reply without what tells messages and numbers apart, which the sender knows anyway. */
function told({ replies }: Outcome): readonly unknown[] {
  return replies.map(
    ({ id, occurrence, correlationId, causationId, asOf, notedAt, usefulUntil, reply, ...chunk }: Chunk) => {
      const { sender, messageId, ...rest } = reply ?? {};
      return { ...chunk, reply: rest };
    },
  );
}

describe.each(keywords)('$keyword', ({ keyword, right, wrong, malformed }) => {
  const of = async (text: string, { from = phone, before = 0 } = {}): Promise<Outcome> => {
    const book = await aBook();
    await book.say({ phone: from, text: 'HELP' }); // keys are open, and the number has written before
    for (let nth = 0; nth < before; nth++) await book.say({ phone: from, text: `${keyword} ${wrong}` });
    return await book.say({ phone: from, text: `${keyword} ${text}` });
  };

  it('is told the same by one whose number is nobody’s, who guesses wrong, who is locked, who writes nonsense', async () => {
    const failures = [
      await of(wrong),
      await of(right, { from: stranger }),
      await of(wrong, { from: stranger }),
      await of(right, { before: 5 }),
      await of(wrong, { before: 5 }),
      await of(right, { from: stranger, before: 5 }),
      await of(malformed),
      await of(malformed, { from: stranger }),
      await of(''),
    ];
    const [first, ...others] = failures.map((one) => JSON.stringify([told(one), one.events]));
    expect(first).toContain('reply-not-found');
    for (const other of others) expect(other).toBe(first);
  });

  it('takes the same calls of all of them, in the same order, on the same tables, naming as many keys', async () => {
    const failures = [
      await of(wrong),
      await of(right, { from: stranger }),
      await of(wrong, { from: stranger }),
      await of(right, { before: 5 }),
      await of(wrong, { before: 5 }),
      await of(right, { from: stranger, before: 5 }),
      await of(malformed),
      await of(malformed, { from: stranger }),
    ];
    const [first, ...others] = failures.map(({ calls }) => calls);
    expect(first?.length).toBeLessThanOrEqual(6);
    for (const other of others) expect(other).toEqual(first);
  });

  it('is understood as no more than its keyword by whoever reads along', async () => {
    const book = await aBook();
    await book.say({ phone, text: `${keyword} ${right}` });
    await book.say({ phone, text: `${keyword} ${wrong}` });
    const clear = inClear(book);
    expect(clear.includes('reply-not-found')).toBe(true);
    const secrets = [keyword, wrong, phone.slice(3), ...(right === CODE ? [] : [right])];
    expect(secrets.filter((secret) => clear.includes(secret))).toEqual([]);
  });
});

describe('a message', () => {
  it.each([
    ['HELP', 0],
    ['BDCX 002X', 0],
    ['BDCX 9999', 0],
    [`LLCX ${CODE}`, 0],
    ['LLCX ZYZYZYZY', 0],
    ['TJ', 1],
    ['我想问一下', 1],
    ['7', 1],
  ])('takes six calls at most: %s', async (text, events) => {
    const book = await aBook();
    await book.say({ phone, text: 'HELP' });
    const { calls, ...outcome } = await book.say({ phone, text });
    expect(outcome.events).toHaveLength(events);
    expect(calls.map(({ name }) => name).length, JSON.stringify(calls)).toBeLessThanOrEqual(6);
  });

  it('of a stranger takes six calls at most', async () => {
    const book = await aBook();
    await book.say({ phone: stranger, text: '你好' });
    const { calls } = await book.say({ phone: stranger, text: '在吗' });
    expect(calls.length, JSON.stringify(calls)).toBeLessThanOrEqual(6);
  });
});
