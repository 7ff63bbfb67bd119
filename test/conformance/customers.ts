import { beforeAll, describe, expect, it } from 'vitest';
import { aFamily, type BookUnderTest, saveAll, uniquePhone } from './book-under-test.ts';

const LATER = '2026-11-22T08:00:00.000Z';

/** What every Customers does. */
export function customersConform(name: string, make: () => Promise<BookUnderTest>): void {
  describe(`${name} as Customers`, () => {
    let book: BookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    it('knows a customer with the policies asked for, and nothing personal in clear', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await saveAll(book, [customer({ segment: 'family' }), policy(), policy({ id: `${policyId}b` })]);
      const known = (await book.customers.known([{ customerId, policyIds: [policyId] }])).get(customerId);
      expect(known?.customer).toMatchObject({ id: customerId, phoneCountry: 'CN', segment: 'family' });
      expect(known?.policies).toMatchObject([{ id: policyId, customerId, line: 'motor', status: 'active' }]);
      const clear = JSON.stringify([known?.customer, known?.policies]);
      for (const personal of ['13800', '王', 'ang@', '110105', '1949', '世纪', '沪A', 'PDAA', 'Tesla']) {
        expect(clear).not.toContain(personal);
      }
    });

    it('opens contact, identity and policies of several customers, in order', async () => {
      const families = [aFamily(), aFamily()];
      for (const { customer, policy, customerId } of families) {
        await saveAll(book, [customer({ name: `name of ${customerId}` }), policy()]);
      }
      const known = await book.customers.known(
        families.map(({ customerId, policyId }) => ({ customerId, policyIds: [policyId] })),
      );
      const customers = families.flatMap(({ customerId }) => known.get(customerId) ?? []);
      const opened = await book.customers.open(customers);
      expect(opened.map(({ identity }) => identity.name)).toEqual(
        families.map((one) => `name of ${one.customerId}`),
      );
      expect(opened[0]?.contact).toMatchObject({ phone: '+8613800000042', email: 'Wang@Example.com' });
      expect(opened[1]?.policies).toMatchObject({
        [families[1]?.policyId ?? '']: { number: 'PDAA202631000001', plate: '沪A12345' },
      });
    });

    it('leaves out who is not known, and policies that are not theirs', async () => {
      const { customer, customerId } = aFamily();
      const { policy, policyId } = aFamily();
      await saveAll(book, [customer(), policy()]);
      const known = await book.customers.known([
        { customerId, policyIds: [policyId] },
        { customerId: 'cus_nobody', policyIds: [] },
      ]);
      expect([...known.keys()]).toEqual([customerId]);
      expect(known.get(customerId)?.policies).toEqual([]);
    });

    it('holds a wrong number against everybody who has it, until the record that says so no longer does', async () => {
      const phone = uniquePhone();
      const [wrong, shares, other] = [aFamily(), aFamily(), aFamily()];
      const hold = { kind: 'wrong-number', source: 'call-centre' } as const;
      const grief = { kind: 'bereavement', source: 'claims' } as const;
      await saveAll(book, [
        wrong.customer({ phone, holds: [hold, grief] }),
        shares.customer({ phone }),
        other.customer({ phone: uniquePhone() }),
      ]);
      const holdsOf = async ({ customerId }: { readonly customerId: string }) =>
        (await book.customers.known([{ customerId, policyIds: [] }])).get(customerId)?.customer.holds;
      expect(await Promise.all([wrong, shares, other].map(holdsOf))).toEqual([
        [hold, grief],
        [hold],
        undefined,
      ]);
      await saveAll(book, [wrong.customer({ phone, holds: [grief] })], LATER);
      expect(await Promise.all([wrong, shares].map(holdsOf))).toEqual([[grief], undefined]);
    });

    it('leaves a number wrong that one of two who said so has left for another', async () => {
      const phone = uniquePhone();
      const [one, two, shares] = [aFamily(), aFamily(), aFamily()];
      const holds = [{ kind: 'wrong-number', source: 'call-centre' }] as const;
      const said = [one, two].map(({ customer }) => customer({ phone, holds: [...holds] }));
      await saveAll(book, [...said, shares.customer({ phone })]);
      await saveAll(book, [one.customer({ phone: uniquePhone() })], LATER);
      const { customerId } = shares;
      const known = await book.customers.known([{ customerId, policyIds: [] }]);
      expect(known.get(customerId)?.customer.holds).toEqual(holds);
    });

    it('gives equal phone indexes to customers who share a number', async () => {
      const [one, two, other] = [aFamily(), aFamily(), aFamily()];
      await saveAll(book, [one.customer(), two.customer(), other.customer({ phone: '+12025550100' })]);
      const known = await book.customers.known(
        [one, two, other].map(({ customerId }) => ({ customerId, policyIds: [] })),
      );
      const facts = [one, two, other].map(({ customerId }) => known.get(customerId)?.customer);
      expect(facts[0]?.phoneIndex).toBe(facts[1]?.phoneIndex);
      expect(facts[2]?.phoneIndex).not.toBe(facts[1]?.phoneIndex);
      expect(facts[2]?.phoneCountry).toBe('US');
    });
  });
}
