import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { LedgerState } from '#shared/contracts/ledger-state.ts';
import { isAlert, MessageClass } from '#shared/contracts/message-class.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { aRow } from '../../support/a-row.ts';
import { type WatchInMemory, watchInMemory } from '../../support/a-watch.ts';

const minute = 60_000;
const states = LedgerState.def.entries;

/** A message of a chunk: how it stands, and when its lease ends, in minutes from now. */
const aMessage = fc.record({
  state: fc.constantFrom(...Object.values(states), 'claimed' as const, 'claimed' as const),
  attempts: fc.integer({ min: 1, max: 3 }),
  leaseEnds: fc.integer({ min: -20, max: 5 }),
});
const aDelivery = fc.record({
  minutesAgo: fc.integer({ min: 0, max: 23 * 60 }),
  messageClass: fc.constantFrom(...MessageClass.options),
  messages: fc.array(aMessage, { minLength: 1, maxLength: 60 }),
});
type Delivery = typeof aDelivery extends fc.Arbitrary<infer Value> ? Value : never;

/** The rows of what was delivered, each with the age of its manifest when the test began. */
async function given(watch: WatchInMemory, deliveries: readonly Delivery[]) {
  const { ledger, clocks } = watch.world;
  const began = clocks.systemClock();
  const rows: { readonly row: LedgerRow; readonly minutesAgo: number }[] = [];
  for (const [n, { minutesAgo, messageClass, messages }] of deliveries.entries()) {
    const occurrence = `episode-${n}`;
    const ids = messages.map((_, at) => `cus_${at}`);
    const recipients = ids.map((customerId) => ({ customerId, policyIds: [] }));
    const chunk = aChunk({ id: `chunk-${n}`, occurrence, messageClass, recipients });
    await ledger.note({ at: plus(began, -minutesAgo * minute), chunk });
    for (const [at, { state, attempts, leaseEnds }] of messages.entries()) {
      const leaseUntil = plus(began, leaseEnds * minute);
      const row = aRow({ customerId: `cus_${at}`, occurrence, messageClass, state, attempts, leaseUntil });
      ledger.force(row);
      rows.push({ row, minutesAgo });
    }
  }
  return rows;
}

/** The services of a look that is killed at its n-th call: from there on nothing it does has an effect. */
function killedAt(n: number, { services }: WatchInMemory): WatchInMemory['services'] {
  let calls = 0;
  const dies =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      calls += 1;
      if (calls >= n) throw new Error('killed');
      return call(...args);
    };
  return {
    ...services,
    claims: { rows: dies(services.claims.rows), settle: dies(services.claims.settle) },
    queue: { enqueue: dies(services.queue.enqueue) },
    cursor: { read: dies(services.cursor.read), move: dies(services.cursor.move) },
  };
}

/** A row that nobody had to touch. */
function untouched({ state }: LedgerRow) {
  return { state, again: false };
}

/** A stuck claim afterwards: an alert with attempts left goes again, anything else is unknown. */
function resolved({ messageClass, attempts = 1 }: LedgerRow) {
  const again = isAlert(messageClass) && attempts < 3;
  return { state: again ? 'claimed' : 'unknown', again };
}

const kill = fc.integer({ min: 1, max: 40 });

describe('claims, whatever looks at once and dies on the way', () => {
  it('are never stuck two looks after their time, and nothing else is touched', async () => {
    const deliveries = fc.array(aDelivery, { maxLength: 6 });
    const run = fc.asyncProperty(deliveries, fc.array(kill, { maxLength: 3 }), async (delivered, kills) => {
      const watch = watchInMemory();
      const { ledger, clocks, outreachQueue } = watch.world;
      const rows = await given(watch, delivered);
      await Promise.allSettled([
        watch.look(),
        ...kills.map((n) => watch.look(undefined, killedAt(n, watch))),
      ]);
      clocks.advance(6 * minute);
      await watch.look();
      clocks.advance(minute);
      await watch.look();
      const again = new Set(outreachQueue.chunks.urgent.flatMap(keysOf).map(ledgerKeyText));
      for (const { row, minutesAgo } of rows) {
        const key = ledgerKeyText(row);
        const seen = { state: ledger.standing.get(key)?.state, again: again.has(key) };
        if (row.state !== 'claimed' || minutesAgo + 7 < 10) expect(seen).toEqual(untouched(row));
        else if (minutesAgo + 6 >= 10) expect(seen, key).toEqual(resolved(row));
      }
      expect(outreachQueue.chunks.ordinary).toEqual([]);
    });
    await fc.assert(run, { numRuns: 200 });
  });
});
