import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inboundKey } from '#shared/adapters/conversations/inbound-item.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { StoreBusy } from '#shared/errors.ts';
import { type Conversing, conversing, FIRST_AT } from '../../support/conversing.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const phone = '+8613800000042';
const RUNS = Number(process.env['RUNS'] ?? 1);
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const START = millisecondsOf(FIRST_AT);

interface Guess {
  readonly isRight: boolean;
  readonly hours: number;
}

const guesses = (most: number, hours: number) =>
  fc.array(
    fc.record({ isRight: fc.nat(6).map((one) => one === 0), hours: fc.integer({ min: 0, max: hours }) }),
    {
      minLength: 1,
      maxLength: most,
    },
  );

async function aCustomerWrites(): Promise<Conversing> {
  const of = conversing();
  await of.save([aCustomerRecord({ phone }), aPolicyRecord()]);
  return of;
}

function received(of: Conversing, { isRight, hours }: Guess, nth: number): Promise<InboundRef> {
  const at = instantOf(START + hours * HOUR_MS + nth);
  return of.receive({ phone, text: isRight ? 'BDCX 002X' : 'BDCX 9999', at });
}

/** Answers a message as its queue does: again, when its number wrote too much meanwhile. */
async function answered(of: Conversing, ref: InboundRef): Promise<boolean> {
  for (;;) {
    try {
      const { reply } = (await of.answer(ref)).answered ?? {};
      return reply?.programme === 'reply-policies';
    } catch (cause) {
      if (!(cause instanceof StoreBusy)) throw cause;
    }
  }
}

/** In which order messages were judged: that in which what they came to was written. */
function orderOf(refs: readonly InboundRef[], effects: readonly unknown[]): readonly number[] {
  const written = effects
    .map((input) => JSON.stringify(input))
    .filter((input) => input.includes('TransactItems'));
  return written.flatMap((input) => {
    const nth = refs.findIndex((ref) => input.includes(JSON.stringify({ S: inboundKey(ref).sk })));
    return nth < 0 ? [] : [nth];
  });
}

/** Of guesses in the order in which they were judged, which are answered: by the words of the rule. */
function byTheRule(all: readonly Guess[]): readonly boolean[] {
  let wrong: number[] = [];
  let lockedUntil = Number.NEGATIVE_INFINITY;
  return all.map(({ isRight, hours }) => {
    const at = hours * HOUR_MS;
    if (at < lockedUntil) return false;
    if (isRight) wrong = [];
    else wrong.push(at);
    if (wrong.filter((one) => one > at - DAY_MS).length === 5) lockedUntil = at + DAY_MS;
    return isRight;
  });
}

describe('guesses of one number', () => {
  it('one after the other, are answered by the rule', async () => {
    await fc.assert(
      fc.asyncProperty(guesses(14, 60), async (unordered) => {
        const all = unordered.toSorted((one, other) => one.hours - other.hours);
        const of = await aCustomerWrites();
        const told: boolean[] = [];
        for (const [nth, guess] of all.entries())
          told.push(await answered(of, await received(of, guess, nth)));
        expect(told).toEqual(byTheRule(all));
      }),
      { numRuns: 15 * RUNS },
    );
  });

  it('at once, however their calls fall together, are never answered after five wrong ones', async () => {
    await fc.assert(
      fc.asyncProperty(guesses(12, 0), fc.scheduler(), async (all, scheduler) => {
        const of = await aCustomerWrites();
        const refs = await Promise.all(all.map((guess, nth) => received(of, guess, nth)));
        const before = of.dynamo.effects.length;
        of.dynamo.step = () => scheduler.schedule(Promise.resolve());
        const told = await scheduler.waitFor(Promise.all(refs.map((ref) => answered(of, ref))));
        const order = orderOf(refs, of.dynamo.effects.slice(before));
        expect(order.toSorted()).toEqual(refs.map((_, nth) => nth).toSorted());
        const inOrder = order.map((nth) => all[nth] ?? { isRight: false, hours: 0 });
        expect(order.map((nth) => told[nth])).toEqual(byTheRule(inOrder));
      }),
      { numRuns: 15 * RUNS },
    );
  });

  it('that are wrong and come at once lock it', async () => {
    const of = await aCustomerWrites();
    const wrong = Array.from({ length: 5 }, (_, nth) => received(of, { isRight: false, hours: 0 }, nth));
    await Promise.all((await Promise.all(wrong)).map((ref) => answered(of, ref)));
    expect(await answered(of, await received(of, { isRight: true, hours: 0 }, 5))).toBe(false);
  });

  it('again and again, of the same message, are charged once', async () => {
    const of = await aCustomerWrites();
    const ref = await received(of, { isRight: false, hours: 0 }, 0);
    for (let times = 0; times < 6; times++) await answered(of, ref);
    expect(await answered(of, await received(of, { isRight: true, hours: 0 }, 1))).toBe(true);
  });

  it('are forgotten a day after the last, for who has the right one', async () => {
    const of = await aCustomerWrites();
    for (let nth = 0; nth < 5; nth++) await answered(of, await received(of, { isRight: false, hours: 0 }, 0));
    const later = [1, 23, 24].map((hours, nth) => received(of, { isRight: true, hours }, nth));
    const told: boolean[] = [];
    for (const ref of await Promise.all(later)) told.push(await answered(of, ref));
    expect(told).toEqual([false, false, true]);
  });
});
