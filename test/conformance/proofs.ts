import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { Proofs } from '#shared/ports/proofs.ts';
import { aClaimRecord } from '../support/records.ts';
import { aFamily } from './book-under-test.ts';
import { unique } from './unique.ts';

/** Proofs under test, and the book they are of. */
export interface ProofsUnderTest {
  readonly proofs: Proofs;
  readonly save: (records: readonly PortfolioRecord[]) => Promise<unknown>;
  readonly giveCode: (
    claim: { readonly id: string; readonly customerId: string },
    code: string,
  ) => Promise<void>;
}

/** A code that no other test has drawn. */
function uniqueCode(): string {
  return unique('').slice(1).toUpperCase();
}

/** What every Proofs does. */
export function proofsConform(name: string, make: () => Promise<ProofsUnderTest>): void {
  describe(`${name} as Proofs`, () => {
    let of: ProofsUnderTest;
    beforeAll(async () => {
      of = await make();
    });

    it('knows whose identity number ends so, of those it is asked about, in capitals', async () => {
      const [one, two, other] = [aFamily(), aFamily(), aFamily()];
      await of.save([
        one.customer({ nationalId: '11010519491231002x' }),
        two.customer({ nationalId: '110105194912311234' }),
        other.customer({ nationalId: '11010519491231002X' }),
      ]);
      const asked = [one.customerId, two.customerId];
      expect(await of.proofs.lastFour(asked, '002X')).toEqual([one.customerId]);
      expect(await of.proofs.lastFour(asked, '1234')).toEqual([two.customerId]);
      expect(await of.proofs.lastFour(asked, '9999')).toEqual([]);
      expect(await of.proofs.lastFour(asked, undefined)).toEqual([]);
      expect(await of.proofs.lastFour([], '002X')).toEqual([]);
    });

    it('knows nobody by a number that they do not have any more', async () => {
      const { customer, customerId } = aFamily();
      await of.save([customer({ nationalId: '110105194912311234' })]);
      await of.save([customer({ nationalId: '110105194912315678' })]);
      expect(await of.proofs.lastFour([customerId], '1234')).toEqual([]);
      expect(await of.proofs.lastFour([customerId], '5678')).toEqual([customerId]);
    });

    it('knows nobody who has no identity number', async () => {
      const { customer, customerId } = aFamily();
      await of.save([customer({ nationalId: undefined })]);
      expect(await of.proofs.lastFour([customerId], '002X')).toEqual([]);
    });

    it('finds claims by their code, and whether they name numbers', async () => {
      const { customerId, policyId } = aFamily();
      const [named, own] = [unique('clm'), unique('clm')].map((id) => ({ id, customerId, policyId }));
      const code = uniqueCode();
      await of.save([
        aClaimRecord({ ...named, phones: ['+8613900000043'] }),
        aClaimRecord({ ...own, phones: undefined }),
      ]);
      for (const claim of [named, own]) if (claim) await of.giveCode(claim, code);
      const found = await of.proofs.claims(code);
      expect(found.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1))).toEqual(
        [
          { claimId: named?.id, customerId, policyId, namesNumbers: true },
          { claimId: own?.id, customerId, policyId, namesNumbers: false },
        ].toSorted((a, b) => (String(a.claimId) < String(b.claimId) ? -1 : 1)),
      );
      expect(await of.proofs.claims(uniqueCode())).toEqual([]);
      expect(await of.proofs.claims(undefined)).toEqual([]);
    });
  });
}
