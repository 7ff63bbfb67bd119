import { describe, expect, it } from 'vitest';
import type { InsuredOf } from '#shared/ports/insured-of.ts';
import type { AmendablePortfolio } from '#shared/ports/portfolio.ts';
import { aClaimRecord } from '../support/records.ts';
import { ASOF, aFamily } from './book-under-test.ts';
import { unique } from './unique.ts';

/** What every InsuredOf does. */
export function insuredOfConforms(
  name: string,
  make: () => Promise<{ readonly portfolio: AmendablePortfolio; readonly insured: InsuredOf }>,
): void {
  describe(`${name} as InsuredOf`, () => {
    it('tells all policies and claims of a customer, and nobody else’s', async () => {
      const { portfolio, insured } = await make();
      const [one, other] = [aFamily(), aFamily()];
      const [second, claimId] = [unique('pol'), unique('clm')];
      const { customerId, policyId } = one;
      const claim = aClaimRecord({ id: claimId, customerId, policyId });
      const records = [
        ...[one.customer(), one.policy(), one.policy({ id: second, line: 'home' }), one.location(), claim],
        ...[other.customer(), other.policy()],
      ];
      await portfolio.save(records.map((record) => ({ record, asOf: ASOF })));
      const { policies, claims } = await insured.of(customerId);
      const told = policies.map(({ id, line }) => `${id} ${line}`);
      expect(told.toSorted()).toEqual([`${policyId} motor`, `${second} home`].toSorted());
      expect(claims).toEqual([expect.objectContaining({ id: claimId, policyId, code: expect.any(String) })]);
    });

    it('tells of who is not known that there is nothing', async () => {
      const { insured } = await make();
      expect(await insured.of(unique('cus'))).toEqual({ policies: [], claims: [] });
    });
  });
}
