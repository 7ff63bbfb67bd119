import { describe, expect, it } from 'vitest';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { MessageClass } from '#shared/contracts/message-class.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { aChunk, recipients } from '../../support/a-chunk.ts';
import { aReplyChunk } from '../../support/a-reply.ts';
import { aRow } from '../../support/a-row.ts';
import { watchInMemory } from '../../support/a-watch.ts';

const minute = 60_000;

/** A watch over one chunk of a class, taken up so many minutes ago, to so many customers. */
async function givenChunk({ minutesAgo = 15, count = 1, messageClass = 'service' as MessageClass } = {}) {
  const watch = watchInMemory();
  const { ledger, clocks, outreachQueue } = watch.world;
  const chunk = aChunk({ messageClass, recipients: recipients(count) });
  const at = (minutes: number): Instant => plus(clocks.systemClock(), minutes * minute);
  const { programme, occurrence } = chunk;
  const claimed = (over: Partial<LedgerRow> = {}): LedgerRow =>
    aRow({ programme, occurrence, messageClass, leaseUntil: at(-minutesAgo + 1), ...over });
  await ledger.note({ at: at(-minutesAgo), chunk });
  const put = (row: LedgerRow) => ledger.force(row);
  const stateOf = (customerId = 'cus_1') =>
    ledger.standing.get(ledgerKeyText({ customerId, programme, occurrence }))?.state;
  return { ...watch, ledger, clocks, urgent: outreachQueue.chunks.urgent, chunk, at, claimed, put, stateOf };
}

describe('a claim whose lease has ended', () => {
  it.each(['service', 'marketing', 'reply'] as const)('of class %s is unknown', async (messageClass) => {
    const { look, put, claimed, ledger, stateOf, urgent } = await givenChunk({ messageClass });
    put(claimed());
    expect(await look()).toMatchObject({ unknown: 1, unknownAlerts: 0, sentAgain: 0 });
    expect(stateOf()).toBe('unknown');
    expect([...ledger.standing.values()]).toMatchObject([{ failure: 'lease-expired', attempts: 1 }]);
    expect(urgent).toEqual([]);
  });

  it.each(['life-safety', 'property-alert'] as const)(
    'of class %s goes out again, to those alone who are concerned, while attempts are left',
    async (messageClass) => {
      const { look, put, claimed, chunk, stateOf, urgent } = await givenChunk({ messageClass, count: 40 });
      put(claimed({ customerId: 'cus_3', attempts: 1 }));
      put(claimed({ customerId: 'cus_30', attempts: 2 }));
      put(claimed({ customerId: 'cus_31', attempts: 3 }));
      put(claimed({ customerId: 'cus_32', state: 'sent' }));
      expect(await look()).toMatchObject({ unknown: 1, unknownAlerts: 1, sentAgain: 2 });
      const again = chunk.recipients.filter(({ customerId }) => ['cus_3', 'cus_30'].includes(customerId));
      expect(urgent).toEqual([{ ...chunk, recipients: again }]);
      expect([stateOf('cus_3'), stateOf('cus_31'), stateOf('cus_32')]).toEqual([
        'claimed',
        'unknown',
        'sent',
      ]);
    },
  );

  it('of a reply is unknown, by the number that it goes to', async () => {
    const { look, put, at, ledger, world } = await givenChunk();
    const chunk = aReplyChunk();
    await ledger.note({ at: at(-15), chunk });
    const [key] = keysOf(chunk);
    if (!key) throw new Error('a reply has one key');
    put(aRow({ ...key, messageClass: 'reply', leaseUntil: at(-14) }));
    expect(await look()).toMatchObject({ unknown: 1, unknownAlerts: 0, sentAgain: 0 });
    expect(ledger.standing.get(ledgerKeyText(key))?.state).toBe('unknown');
    expect(world.outreachQueue.chunks.replies).toEqual([]);
  });

  it('is resolved once', async () => {
    const { look, put, claimed, urgent } = await givenChunk({ messageClass: 'life-safety' });
    put(claimed());
    await look();
    expect(await look()).toMatchObject({ unknown: 0, sentAgain: 0 });
    expect(urgent).toHaveLength(1);
  });

  it('is left to its deliverers for ten minutes', async () => {
    const { look, put, claimed, stateOf, clocks } = await givenChunk({ minutesAgo: 9 });
    put(claimed());
    expect(await look()).toMatchObject({ unknown: 0 });
    expect(stateOf()).toBe('claimed');
    clocks.advance(minute);
    expect(await look()).toMatchObject({ unknown: 1 });
  });

  it('is not resolved when somebody has claimed it since it was read', async () => {
    const { look, put, claimed, services, stateOf, at } = await givenChunk();
    put(claimed());
    const overtaken = {
      ...services.claims,
      rows: async (keys: Parameters<typeof services.claims.rows>[0]) => {
        const rows = await services.claims.rows(keys);
        put(claimed({ leaseUntil: at(1), attempts: 2 }));
        return rows;
      },
    };
    await look(undefined, { claims: overtaken });
    expect(stateOf()).toBe('claimed');
  });

  it('is found however long the watch was away', async () => {
    const { look, put, claimed, clocks, stateOf, cursor, at } = await givenChunk();
    await cursor.move(undefined, at(-20));
    clocks.advance(3 * 24 * 60 * minute);
    put(claimed());
    expect(await look()).toMatchObject({ unknown: 1 });
    expect(stateOf()).toBe('unknown');
  });
});

describe('a claim that is alive', () => {
  it('is left alone, and keeps the cursor before its manifest until it is over', async () => {
    const { look, put, claimed, ledger, at, stateOf, cursor, clocks } = await givenChunk();
    put(claimed({ leaseUntil: at(1) }));
    await ledger.note({ at: at(-12), chunk: aChunk({ id: 'later', occurrence: 'other' }) });
    await look();
    expect(stateOf()).toBe('claimed');
    expect(await cursor.read()).toBeUndefined();
    clocks.advance(minute);
    expect(await look()).toMatchObject({ unknown: 1 });
    expect(await cursor.read()).toBe(at(-13));
  });

  it('holds up no claim of a later manifest', async () => {
    const { look, put, claimed, ledger, at, stateOf } = await givenChunk({ count: 1 });
    put(claimed({ leaseUntil: at(1) }));
    const chunk = aChunk({ id: 'later', messageClass: 'service', recipients: recipients(2).slice(1) });
    await ledger.note({ at: at(-12), chunk });
    put(claimed({ customerId: 'cus_2' }));
    expect(await look()).toMatchObject({ unknown: 1 });
    expect(stateOf('cus_2')).toBe('unknown');
  });
});

describe('what is not claimed', () => {
  it.each(['deferred', 'suppressed', 'sent', 'failed', 'unknown', 'delivered'] as const)(
    'but %s stays as it is',
    async (state) => {
      const { look, put, claimed, stateOf, urgent } = await givenChunk({ messageClass: 'life-safety' });
      put(claimed({ state }));
      expect(await look()).toMatchObject({ unknown: 0, sentAgain: 0 });
      expect(stateOf()).toBe(state);
      expect(urgent).toEqual([]);
    },
  );
});

describe('a look that runs out of time', () => {
  it('ends between two manifests, and the next goes on from there', async () => {
    const { look, put, claimed, ledger, at, chunk, cursor } = await givenChunk({ minutesAgo: 60 });
    for (let n = 2; n <= 6; n++) {
      const [, ...others] = recipients(n);
      await ledger.note({ at: at(-60 + n), chunk: { ...chunk, id: `n-${n}`, recipients: others.slice(-1) } });
      put(claimed({ customerId: `cus_${n}` }));
    }
    let checks = 0;
    const soonOver = () => (checks++ < 4 ? 30_000 : 5_000);
    const { unknown } = await look(soonOver);
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThan(5);
    const first = await cursor.read();
    expect((await look()).unknown).toBe(5 - unknown);
    expect(String(await cursor.read()) > String(first)).toBe(true);
  });
});

describe('a row that does not read as it was written', () => {
  it('is told of, and hides no other', async () => {
    const { look, put, claimed, services } = await givenChunk({ count: 30 });
    for (const customerId of ['cus_1', 'cus_2', 'cus_29']) put(claimed({ customerId }));
    const broken = {
      ...services.claims,
      rows: async (keys: Parameters<typeof services.claims.rows>[0]) => {
        if (keys.some(({ customerId }) => customerId === 'cus_2')) throw new StoredItemInvalid('a row');
        return services.claims.rows(keys);
      },
    };
    const { unknown, unreadable } = await look(undefined, { claims: broken });
    expect(unknown).toBe(2);
    expect(unreadable).toHaveLength(1);
  });
});

describe('the cursor', () => {
  it('passes no manifest of the same instant over, however pages are cut', async () => {
    const { look, put, claimed, ledger, at, chunk, services, cursor } = await givenChunk();
    put(claimed());
    const twin = { ...chunk, id: 'twin', recipients: recipients(2).slice(1) };
    await ledger.note({ at: at(-15), chunk: twin });
    const onePerPage = {
      async *between(...window: Parameters<typeof services.manifests.between>) {
        for await (const page of ledger.between(...window)) for (const one of page) yield [one];
      },
    };
    let checks = 0;
    await look(() => (checks++ < 2 ? 30_000 : 0), { manifests: onePerPage });
    expect(await cursor.read()).toBeUndefined();
    put(claimed({ customerId: 'cus_2' }));
    expect((await look(undefined, { manifests: onePerPage })).unknown).toBeGreaterThan(0);
    expect([...ledger.standing.values()].map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });

  it('moves to the last settled manifest, and where there is none for long to ten minutes ago', async () => {
    const { look, cursor, at, clocks } = await givenChunk({ minutesAgo: 15 });
    await cursor.move(undefined, at(-20));
    await look();
    expect(await cursor.read()).toBe(at(-15));
    clocks.advance(2 * 60 * minute);
    await look();
    expect(await cursor.read()).toBe(at(-10));
  });

  it('begins 24 hours back where there is none', async () => {
    const near = await givenChunk({ minutesAgo: 23 * 60 });
    near.put(near.claimed());
    expect(await near.look()).toMatchObject({ unknown: 1 });
    const far = await givenChunk({ minutesAgo: 25 * 60 });
    far.put(far.claimed());
    expect(await far.look()).toMatchObject({ unknown: 0 });
  });

  it('is moved by one of two looks at once, and both together resolve everything', async () => {
    const { look, put, claimed, stateOf, cursor, at } = await givenChunk();
    put(claimed());
    await Promise.all([look(), look()]);
    expect(stateOf()).toBe('unknown');
    expect(await cursor.read()).toBe(at(-10));
  });

  it('goes back when the business clock was moved back, so that nothing noted since is passed over', async () => {
    const { look, put, claimed, ledger, chunk, services, moveBusinessClock, clocks } = await givenChunk();
    await look();
    moveBusinessClock(-6 * 60 * minute);
    await ledger.note({ at: services.businessClock(), chunk: { ...chunk, id: 'in-the-past' } });
    put(claimed({ leaseUntil: plus(clocks.systemClock(), minute) }));
    clocks.advance(10 * minute);
    expect(await look()).toMatchObject({ unknown: 1 });
  });

  it('passes nothing over when the business clock was moved ahead while a claim is alive', async () => {
    const { look, put, claimed, ledger, chunk, services, moveBusinessClock, clocks, stateOf } =
      await givenChunk();
    await look();
    await ledger.note({ at: services.businessClock(), chunk: { ...chunk, id: 'new' } });
    put(claimed({ leaseUntil: plus(clocks.systemClock(), minute) }));
    moveBusinessClock(30 * 24 * 60 * minute);
    expect(await look()).toMatchObject({ unknown: 0 });
    expect(stateOf()).toBe('claimed');
    clocks.advance(minute);
    expect(await look()).toMatchObject({ unknown: 1 });
  });
});
