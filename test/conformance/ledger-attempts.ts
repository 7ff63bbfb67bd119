import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import { aClaim, after, during, ended, type LedgerUnderTest } from './ledger-rows.ts';

/** How every Ledger counts attempts, and keeps the words of the first that may have left. */
export function attemptsConform(name: string, make: () => Promise<LedgerUnderTest>): void {
  describe(`${name} as Ledger, attempt by attempt`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ({ ledger } = await make());
    });

    const standing = async (key: LedgerRow) => (await ledger.rows([key])).get(ledgerKeyText(key));

    it('gives a throttled attempt back, and counts another deferral', async () => {
      const [throttled, refused] = [aClaim({ attempts: 2 }), aClaim({ attempts: 2 })];
      for (const claim of [throttled, refused]) await ledger.claim(claim, undefined, during);
      await ledger.settle(throttled, { state: 'deferred', failure: 'throttled', counts: false });
      await ledger.settle(refused, { state: 'deferred', failure: 'refused' });
      expect(await standing(throttled)).toMatchObject({ state: 'deferred', attempts: 1 });
      expect(await standing(refused)).toMatchObject({ state: 'deferred', attempts: 2 });
    });

    it('lets the last attempt that counts fail, and a throttled last one come again', async () => {
      const [throttled, refused] = [aClaim({ attempts: 3 }), aClaim({ attempts: 3 })];
      for (const claim of [throttled, refused]) await ledger.claim(claim, undefined, during);
      await ledger.settle(throttled, { state: 'deferred', failure: 'throttled', counts: false });
      await ledger.settle(refused, { state: 'deferred', failure: 'refused', counts: true });
      expect(await standing(throttled)).toMatchObject({ state: 'deferred', attempts: 2 });
      expect(await standing(refused)).toMatchObject({ state: 'failed', failure: 'refused', attempts: 3 });
    });

    it('takes over no claim of a message that is no alert, and no third attempt', async () => {
      for (const over of [{ messageClass: 'service' as const }, { attempts: 3 }]) {
        const claim = aClaim(over);
        await ledger.claim(claim, undefined, during);
        const again = { ...claim, leaseUntil: '2026-09-01T02:31:00.000Z' };
        expect(await ledger.claim(again, await standing(claim), after)).toBe(false);
      }
    });

    it('keeps text, channel, number and parts of the first claim, whatever a later one says', async () => {
      const first = aClaim();
      await ledger.claim(first, undefined, during);
      const second = aClaim({
        customerId: first.customerId,
        text: 'another text',
        channel: 'email',
        to: 'a****@example.com',
        parts: 1,
        attempts: 2,
        leaseUntil: '2026-09-01T02:31:00.000Z',
        at: '2026-09-01T02:30:20.000Z',
      });
      expect(await ledger.claim(second, await standing(first), after)).toBe(true);
      const { channel, to, parts } = first;
      const { text: _text, ...row } = second;
      expect(await standing(first)).toEqual({ ...row, channel, to, parts });
      expect(await ledger.text(second)).toBe(first.text);
      await ledger.settle(second, { state: 'deferred', failure: 'refused' });
      const third = { ...second, attempts: 3, leaseUntil: '2026-09-01T02:32:00.000Z' };
      expect(await ledger.claim(third, await standing(first), after)).toBe(true);
      expect(await ledger.text(third)).toBe(first.text);
      expect((await standing(first))?.failure).toBeUndefined();
    });

    it('takes the words of the next claim where nothing can have left yet', async () => {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      await ledger.settle(claim, { state: 'deferred', failure: 'throttled', counts: false });
      const next = { ...claim, text: 'newer words', parts: 1 };
      expect(await ledger.claim(next, await standing(claim), during)).toBe(true);
      expect(await ledger.text(next)).toBe('newer words');
      expect((await standing(next))?.parts).toBe(1);
    });

    it('keeps attempts and text when a message that was tried is put off or suppressed', async () => {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      await ledger.settle(claim, { state: 'deferred', failure: 'refused' });
      for (const state of ['deferred', 'suppressed'] as const) {
        const decided = ended(state, 'halted', { customerId: claim.customerId });
        expect(await ledger.record(decided)).toBe(true);
        const { channel, to, parts, attempts } = claim;
        expect(await standing(claim)).toEqual({ ...decided, channel, to, parts, attempts });
      }
      const again = { ...claim, text: 'another text', attempts: 2 };
      expect(await ledger.claim(again, await standing(claim), during)).toBe(true);
      expect(await ledger.text(again)).toBe(claim.text);
    });

    it('has no text for what was never claimed', async () => {
      const row = ended('suppressed', 'refused');
      expect(await ledger.text(row)).toBeUndefined();
      await ledger.record(row);
      expect(await ledger.text(row)).toBeUndefined();
    });
  });
}
