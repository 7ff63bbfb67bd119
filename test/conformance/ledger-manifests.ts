import { beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#shared/contracts/instant.ts';
import type { Claim, Ledger, LedgerReader, Manifest, Manifests, ReadableRow } from '#shared/ports/ledger.ts';
import { aChunk } from '../support/a-chunk.ts';
import { aClaim, all, during, type LedgerUnderTest } from './ledger-rows.ts';
import { unique } from './unique.ts';

/** A note of a chunk with this claim in it. */
function noteOf({ customerId, programme, occurrence, at }: Claim, id = unique('chunk')): Manifest {
  const recipients = [{ customerId, policyIds: ['pol_1'] }];
  return { at, chunk: aChunk({ id, programme, occurrence, recipients }) };
}

/** How every ledger finds messages again by the time they were taken up. */
export function manifestsConform(name: string, make: () => Promise<LedgerUnderTest>): void {
  describe(`${name} as Ledger, noting chunks`, () => {
    let ledger: Ledger;
    let reader: LedgerReader;
    let manifests: Manifests;
    beforeAll(async () => {
      ({ ledger, reader, manifests } = await make());
    });

    async function noted(at: Instant, over: Partial<Manifest['chunk']> = {}): Promise<Manifest> {
      const manifest = { at, chunk: aChunk({ id: unique('chunk'), ...over }) };
      await ledger.note(manifest);
      return manifest;
    }

    it('finds what was decided since an instant, in order and once', async () => {
      const days = ['2031-03-01', '2031-03-02', '2031-03-03'].map((day) => `${day}T12:00:00.000Z`);
      const claims = days.map((at) => aClaim({ at }));
      for (const claim of claims) {
        await ledger.claim(claim, undefined, during);
        await ledger.note(noteOf(claim));
        await ledger.note(noteOf(claim));
      }
      const found = (rows: readonly ReadableRow[]) =>
        rows
          .filter((row) => claims.some((claim) => claim.customerId === row.customerId))
          .map((row) => row.at);
      expect(found(await all(reader.since('2031-03-02T12:00:00.000Z')))).toEqual(days.slice(1));
      expect(found(await all(reader.since('2031-03-02T12:00:00.001Z')))).toEqual(days.slice(2));
      expect(found(await all(reader.since(undefined)))).toEqual(days);
    });

    it('finds what was decided of one programme alone', async () => {
      const at = '2031-03-20T12:00:00.000Z';
      const [one, other] = [
        aClaim({ at, programme: unique('one') }),
        aClaim({ at, programme: unique('other') }),
      ];
      for (const claim of [one, other]) {
        await ledger.claim(claim, undefined, during);
        await ledger.note(noteOf(claim));
      }
      const found = async (since?: Instant) =>
        (await all(reader.since(since, one.programme))).map(({ customerId }) => customerId);
      expect([await found(), await found(at)]).toEqual([[one.customerId], [one.customerId]]);
    });

    it('lets the first note of a chunk stand', async () => {
      const at = '2031-04-01T12:00:00.000Z';
      const id = unique('chunk');
      const [one, two] = [aClaim({ at }), aClaim({ at })];
      for (const claim of [one, two]) await ledger.claim(claim, undefined, during);
      for (const claim of [one, two]) await ledger.note(noteOf(claim, id));
      const customers = (await all(reader.since(at))).map((row) => row.customerId);
      expect(customers).toContain(one.customerId);
      expect(customers).not.toContain(two.customerId);
    });

    it('gives back the chunks noted from an instant to another, both inclusive, across midnight', async () => {
      const from = '2031-05-01T23:59:59.999Z';
      const to = '2031-05-03T00:00:00.000Z';
      await noted('2031-05-01T23:59:59.998Z');
      const meant = [await noted(from), await noted('2031-05-02T12:00:00.000Z'), await noted(to)];
      await noted('2031-05-03T00:00:00.001Z');
      expect(await all(manifests.between(from, to))).toEqual(meant);
    });

    it('gives back a chunk with everything in it, of as many as a chunk carries', async () => {
      const at = '2031-06-01T12:00:00.000Z';
      const recipients = Array.from({ length: 200 }, () => ({
        customerId: unique('cus'),
        policyIds: [unique('pol'), unique('pol')],
      }));
      const manifest = await noted(at, {
        recipients,
        data: { words: { 'zh-CN': '台风' }, level: [1, null] },
      });
      expect(await all(manifests.between(at, at))).toEqual([manifest]);
    });

    it('finds nothing where nothing was noted, nor from a later instant to an earlier', async () => {
      await noted('2031-07-02T12:00:00.000Z');
      expect(await all(manifests.between('2031-07-01T00:00:00.000Z', '2031-07-01T23:59:59.999Z'))).toEqual(
        [],
      );
      expect(await all(manifests.between('2031-07-02T23:00:00.000Z', '2031-07-02T01:00:00.000Z'))).toEqual(
        [],
      );
    });
  });
}
