import { beforeAll, describe, expect, it } from 'vitest';
import type { PoliciesOf } from '#shared/ports/policies-of.ts';
import type { AmendablePortfolio } from '#shared/ports/portfolio.ts';
import { ASOF, aFamily } from './book-under-test.ts';
import { unique } from './unique.ts';

/** What every PoliciesOf does. */
export function policiesOfConform(
  name: string,
  make: () => Promise<{ readonly portfolio: AmendablePortfolio; readonly policies: PoliciesOf }>,
): void {
  describe(`${name} as PoliciesOf`, () => {
    let { portfolio, policies }: Partial<Awaited<ReturnType<typeof make>>> = {};
    beforeAll(async () => {
      ({ portfolio, policies } = await make());
    });

    it('tells the policies of each customer, and of who has none that there are none', async () => {
      const [one, other, stranger] = [aFamily(), aFamily(), unique('cus')];
      const second = unique('pol');
      const records = [
        one.customer(),
        one.policy(),
        one.policy({ id: second, line: 'home' }),
        other.customer(),
      ];
      await portfolio?.save(records.map((record) => ({ record, asOf: ASOF })));
      const found = await policies?.of([one.customerId, other.customerId, stranger]);
      const told = [...(found?.get(one.customerId) ?? [])].map(({ id, line }) => `${id} ${line}`);
      expect(told.toSorted()).toEqual([`${one.policyId} motor`, `${second} home`].toSorted());
      expect(found?.get(other.customerId)).toEqual([]);
      expect(found?.get(stranger)).toEqual([]);
    });
  });
}
