import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerKey } from '#shared/contracts/ledger.ts';
import type { Outcome } from '#shared/domain/ledger/outcome.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Claim, Ledger } from '#shared/ports/ledger.ts';
import { aClaim, after, during, ended, type LedgerUnderTest } from './ledger-rows.ts';

const answers: Readonly<Record<'sent' | 'unknown' | 'failed', Outcome>> = {
  sent: { state: 'sent', providerMessageId: 'm-1' },
  unknown: { state: 'unknown', failure: 'timeout' },
  failed: { state: 'failed', failure: 'carrier-down' },
};

/** How every Ledger takes what a provider reports of messages it had accepted. */
export function receiptsConform(name: string, make: () => Promise<LedgerUnderTest>): void {
  describe(`${name} as Ledger, taking receipts`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ({ ledger } = await make());
    });

    const standing = async (key: LedgerKey) => (await ledger.rows([key])).get(ledgerKeyText(key));

    async function claimed(outcome?: Outcome): Promise<Claim> {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      if (outcome) await ledger.settle(claim, outcome);
      return claim;
    }

    it.each([
      ['claimed', 'delivered', true],
      ['claimed', 'failed', true],
      ['sent', 'delivered', true],
      ['sent', 'failed', true],
      ['unknown', 'delivered', true],
      ['unknown', 'failed', true],
      ['failed', 'delivered', true],
      ['failed', 'failed', false],
    ] as const)('what is %s and reported %s changes: %s', async (state, reported, changes) => {
      const claim = await claimed(state === 'claimed' ? undefined : answers[state]);
      const before = await standing(claim);
      expect(await ledger.receipt(claim, { state: reported, failure: 'unreachable' })).toBe(changes);
      const now = await standing(claim);
      expect(now?.state).toBe(changes ? reported : state);
      if (!changes) expect(now).toEqual(before);
    });

    it('keeps why a message failed, and nothing of it once it was delivered after all', async () => {
      const claim = await claimed(answers.sent);
      await ledger.receipt(claim, { state: 'failed', failure: 'unreachable' });
      expect(await standing(claim)).toMatchObject({ state: 'failed', failure: 'unreachable' });
      await ledger.receipt(claim, { state: 'delivered' });
      const row = await standing(claim);
      expect(row).toMatchObject({ state: 'delivered', providerMessageId: 'm-1' });
      expect(row?.failure).toBeUndefined();
    });

    it('takes a report without a word of why', async () => {
      const claim = await claimed(answers.unknown);
      expect(await ledger.receipt(claim, { state: 'failed' })).toBe(true);
      expect(await standing(claim)).not.toHaveProperty('failure');
    });

    it('ends alike in whichever order reports come', async () => {
      for (const order of [
        ['delivered', 'failed'],
        ['failed', 'delivered'],
      ] as const) {
        const claim = await claimed(answers.sent);
        for (const state of order) await ledger.receipt(claim, { state });
        expect((await standing(claim))?.state).toBe('delivered');
        expect(await ledger.receipt(claim, { state: 'delivered' })).toBe(false);
      }
    });

    it('lets a report that overtook the answer stand', async () => {
      const claim = await claimed();
      await ledger.receipt(claim, { state: 'delivered' });
      await ledger.settle(claim, answers.unknown);
      expect((await standing(claim))?.state).toBe('delivered');
    });

    it.each(['delivered', 'failed'] as const)('lets nobody claim what was %s', async (state) => {
      const claim = await claimed();
      const read = await standing(claim);
      await ledger.receipt(claim, { state });
      const again = { ...claim, attempts: 2, leaseUntil: '2026-09-01T02:31:00.000Z' };
      expect(await ledger.claim(again, read, after)).toBe(false);
      expect(await ledger.claim(again, await standing(claim), after)).toBe(false);
    });

    it.each(['suppressed', 'deferred'] as const)('changes nothing that was %s', async (state) => {
      const row = ended(state, 'quiet');
      await ledger.record(row);
      expect(await ledger.receipt(row, { state: 'delivered' })).toBe(false);
      expect(await standing(row)).toEqual(row);
    });

    it('makes no row of a message nobody knows', async () => {
      const key = aClaim();
      expect(await ledger.receipt(key, { state: 'delivered' })).toBe(false);
      expect(await standing(key)).toBeUndefined();
    });
  });
}
