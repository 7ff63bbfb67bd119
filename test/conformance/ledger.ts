import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Outcome } from '#shared/domain/ledger/outcome.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Ledger, LedgerReader } from '#shared/ports/ledger.ts';
import { attemptsConform } from './ledger-attempts.ts';
import { manifestsConform } from './ledger-manifests.ts';
import { receiptsConform } from './ledger-receipts.ts';
import { aClaim, after, all, during, ended, type LedgerUnderTest } from './ledger-rows.ts';
import { unique } from './unique.ts';

/** What every Ledger does. */
export function ledgerConforms(name: string, make: () => Promise<LedgerUnderTest>): void {
  attemptsConform(name, make);
  receiptsConform(name, make);
  manifestsConform(name, make);

  describe(`${name} as Ledger`, () => {
    let ledger: Ledger;
    let reader: LedgerReader;
    beforeAll(async () => {
      ({ ledger, reader } = await make());
    });

    const standing = async (key: LedgerRow) => (await ledger.rows([key])).get(ledgerKeyText(key));

    it('gives a row back as it was claimed, its text only to who may read it', async () => {
      const claim = aClaim({
        reasons: [
          { check: 'halted', outcome: 'not-yet' },
          { check: 'consent', outcome: 'pass' },
          { check: 'quiet-hours', outcome: 'pass', code: 'night, consented', rule: 'CN-default' },
        ],
        inputs: {
          customer: {
            timeZone: 'Asia/Shanghai',
            locale: 'zh-CN',
            phoneCountry: 'CN',
            holds: [{ kind: 'litigation', source: '-', until: '2026-12-31' }],
            standing: { sms: 'granted' },
          },
          policies: [
            { line: 'motor', status: 'active', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' },
          ],
          halts: ['episode:episode'],
          refusedByNumber: [],
          row: { state: 'deferred', messageClass: 'property-alert', leaseOver: false, attempts: 1 },
        },
      });
      expect(await ledger.claim(claim, undefined, during)).toBe(true);
      const { text, ...row } = claim;
      expect(await standing(claim)).toEqual(row);
      expect(await all(reader.ofCustomer(claim.customerId))).toEqual([
        { ...row, text, key: ledgerKeyText(row) },
      ]);
    });

    it('lets exactly one of many claim', async () => {
      const claim = aClaim();
      const claims = await Promise.all(
        Array.from({ length: 10 }, () => ledger.claim(claim, undefined, during)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it('does not let a claim be taken over before its lease ends, and lets one when it has', async () => {
      const first = aClaim();
      await ledger.claim(first, undefined, during);
      const previous = await standing(first);
      const second = { ...first, attempts: 2, leaseUntil: '2026-09-01T02:31:00.000Z' };
      expect(await ledger.claim(second, previous, during)).toBe(false);
      expect(await ledger.claim(second, previous, after)).toBe(true);
      expect(await ledger.claim({ ...second, attempts: 3 }, previous, after)).toBe(false);
      expect((await standing(first))?.attempts).toBe(2);
    });

    it('lets a deferred message be claimed, and none that has ended', async () => {
      const deferred = ended('deferred', 'quiet');
      expect(await ledger.record(deferred)).toBe(true);
      const claim = aClaim({ customerId: deferred.customerId });
      expect(await ledger.claim(claim, await standing(deferred), during)).toBe(true);
      await ledger.settle(claim, { state: 'sent', providerMessageId: 'm-1' });
      expect(await ledger.claim(claim, await standing(claim), after)).toBe(false);
    });

    it.each([
      { state: 'sent', providerMessageId: 'm-1' },
      { state: 'failed', failure: 'opted-out' },
      { state: 'unknown', failure: 'timeout' },
    ] as const)('settles a claim as $state', async (outcome) => {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      await ledger.settle(claim, outcome);
      expect(await standing(claim)).toMatchObject(outcome);
    });

    it('frees a throttled claim, to be decided again', async () => {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      await ledger.settle(claim, { state: 'deferred', failure: 'throttled' });
      const row = await standing(claim);
      expect(row).toMatchObject({ state: 'deferred', failure: 'throttled' });
      expect(row?.leaseUntil).toBeUndefined();
      expect(await ledger.claim(claim, row, during)).toBe(true);
    });

    it.each<[string, Outcome]>([
      ['sent', { state: 'sent', providerMessageId: 'm-1' }],
      ['failed', { state: 'failed', failure: 'opted-out' }],
      ['unknown', { state: 'unknown', failure: 'timeout' }],
    ])('lets nothing be claimed or recorded over what is %s', async (_, outcome) => {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      await ledger.settle(claim, outcome);
      const row = await standing(claim);
      expect(await ledger.claim({ ...claim, attempts: 2 }, row, after)).toBe(false);
      expect(await ledger.record(ended('suppressed', 'late', { customerId: claim.customerId }))).toBe(false);
      expect(await standing(claim)).toEqual(row);
    });

    it('settles nothing for a lease that somebody else has taken over', async () => {
      const first = aClaim();
      await ledger.claim(first, undefined, during);
      const second = { ...first, leaseUntil: '2026-09-01T02:31:00.000Z' };
      await ledger.claim(second, await standing(first), after);
      await ledger.settle(first, { state: 'sent', providerMessageId: 'm-1' });
      expect((await standing(first))?.state).toBe('claimed');
    });

    it('settles a claim once only', async () => {
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      await ledger.settle(claim, { state: 'sent', providerMessageId: 'm-1' });
      await ledger.settle(claim, { state: 'unknown', failure: 'timeout' });
      expect(await standing(claim)).toMatchObject({ state: 'sent', providerMessageId: 'm-1' });
    });

    it('keeps a suppression for good, but for what can be lifted', async () => {
      const final = ended('suppressed', 'refused');
      expect(await ledger.record(final)).toBe(true);
      expect(await ledger.record(final)).toBe(false);
      expect(
        await ledger.claim(aClaim({ customerId: final.customerId }), await standing(final), during),
      ).toBe(false);
      for (const code of ['halted', 'customer-unknown', 'no-template']) {
        const row = ended('suppressed', code);
        await ledger.record(row);
        expect(await ledger.record({ ...row, reasons: final.reasons })).toBe(true);
        expect(await standing(row)).toMatchObject({ reasons: final.reasons });
      }
    });

    it('lets what was suppressed for what can be lifted be claimed', async () => {
      const row = ended('suppressed', 'halted');
      await ledger.record(row);
      expect(await ledger.claim(aClaim({ customerId: row.customerId }), await standing(row), during)).toBe(
        true,
      );
    });

    it('lets nobody claim who read the row before it changed, even within one millisecond', async () => {
      const halted = ended('suppressed', 'halted');
      await ledger.record(halted);
      const read = await standing(halted);
      await ledger.record({ ...halted, reasons: ended('suppressed', 'refused').reasons });
      expect(await ledger.claim(aClaim({ customerId: halted.customerId }), read, during)).toBe(false);
    });

    it('replaces a deferral, and never a claim', async () => {
      const row = ended('deferred', 'quiet');
      await ledger.record(row);
      expect(await ledger.record({ ...ended('suppressed', 'too-late'), customerId: row.customerId })).toBe(
        true,
      );
      const claim = aClaim();
      await ledger.claim(claim, undefined, during);
      expect(await ledger.record({ ...ended('suppressed', 'refused'), customerId: claim.customerId })).toBe(
        false,
      );
    });

    it('tells occurrences apart that begin with the same 200 characters', async () => {
      const customerId = unique('cus');
      const [one, two] = ['a', 'b'].map((end) =>
        aClaim({ customerId, occurrence: `${'o'.repeat(199)}${end}` }),
      );
      if (!one || !two) throw new Error('There are two.');
      expect(await ledger.claim(one, undefined, during)).toBe(true);
      expect(await ledger.claim(two, undefined, during)).toBe(true);
      const rows = await ledger.rows([one, two]);
      expect([...rows.keys()].toSorted()).toEqual([ledgerKeyText(one), ledgerKeyText(two)]);
    });

    it('reads everything of a customer, oldest first', async () => {
      const customerId = unique('cus');
      const at = (hour: number) => `2026-09-01T0${hour}:00:00.000Z`;
      for (const hour of [3, 1, 2]) {
        await ledger.claim(
          aClaim({ customerId, occurrence: `o${9 - hour}`, at: at(hour) }),
          undefined,
          during,
        );
      }
      const rows = await all(reader.ofCustomer(customerId));
      expect(rows.map((row) => row.at)).toEqual([at(1), at(2), at(3)]);
    });
  });
}
