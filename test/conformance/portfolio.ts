import { beforeAll, describe, expect, it } from 'vitest';
import { ASOF, aFamily, type BookUnderTest, saveAll } from './book-under-test.ts';

const EARLIER = '2026-11-21T07:00:00.000Z';
const LATER = '2026-11-23T07:00:00.000Z';

/** What every Portfolio does. */
export function portfolioConforms(name: string, make: () => Promise<BookUnderTest>): void {
  describe(`${name} as Portfolio`, () => {
    let book: BookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    const nameOf = async (customerId: string) => {
      const known = await book.customers.known([{ customerId, policyIds: [] }]);
      const [opened] = await book.customers.open([...known.values()]);
      return opened?.identity.name;
    };

    it('says of each record, in order, what became of it', async () => {
      const { customer, policy, location } = aFamily();
      expect(await saveAll(book, [customer(), policy()])).toEqual(['accepted', 'accepted']);
      expect(await saveAll(book, [policy(), location(), customer()])).toEqual([
        'unchanged',
        'accepted',
        'unchanged',
      ]);
    });

    it('takes the same content as of later for unchanged', async () => {
      const { customer } = aFamily();
      await saveAll(book, [customer()]);
      expect(await saveAll(book, [customer()], LATER)).toEqual(['unchanged']);
    });

    it('lets nothing from before overwrite what a line said was so still', async () => {
      const { customer, customerId } = aFamily();
      const said = (asOf: string, name: string) => saveAll(book, [customer({ name, asOf })], asOf);
      await said('2026-09-01T00:00:00.000Z', '王新');
      expect(await said('2026-09-09T00:00:00.000Z', '王新')).toEqual(['unchanged']);
      expect(await said('2026-09-05T00:00:00.000Z', '王旧')).toEqual(['older']);
      expect(await nameOf(customerId)).toBe('王新');
    });

    it('never lets older overwrite newer', async () => {
      const { customer, customerId } = aFamily();
      await saveAll(book, [customer({ name: '王新' })]);
      expect(await saveAll(book, [customer({ name: '王旧' })], EARLIER)).toEqual(['older']);
      expect(await nameOf(customerId)).toBe('王新');
    });

    it('lets newer, and what is as new, replace what is stored', async () => {
      const { customer, customerId } = aFamily();
      await saveAll(book, [customer({ name: '一' })]);
      expect(await saveAll(book, [customer({ name: '二' })], ASOF)).toEqual(['accepted']);
      expect(await saveAll(book, [customer({ name: '三' })], LATER)).toEqual(['accepted']);
      expect(await nameOf(customerId)).toBe('三');
    });

    it('saves nothing when there is nothing to save', async () => {
      expect(await book.portfolio.save([])).toEqual([]);
    });
  });
}
