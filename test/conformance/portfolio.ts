import { beforeAll, describe, expect, it } from 'vitest';
import type { Received } from '#shared/ports/portfolio.ts';
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

    const outcomeOf = async (line: Received) => (await book.portfolio.save([line]))[0]?.outcome;

    /** Whose the place rows of a policy are, in the cell of every location made here. */
    const ownersInCell = async (policyId: string) => {
      const owners: string[] = [];
      for await (const page of book.places.inCells({ partition: 'wtw', from: 'wtw3s', to: 'wtw3s' }))
        owners.push(...page.filter((row) => row.policyId === policyId).map((row) => row.customerId));
      return owners;
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

    it('lets the line furthest down an upload stand, whatever order lines come in', async () => {
      const { customer, customerId } = aFamily();
      const line = (offset: number, name: string) => ({
        record: customer({ name }),
        asOf: ASOF,
        from: { upload: 'book/1', offset },
      });
      expect(await outcomeOf(line(200, '二'))).toBe('accepted');
      expect(await outcomeOf(line(100, '一'))).toBe('superseded');
      expect(await nameOf(customerId)).toBe('二');
      expect(await outcomeOf(line(300, '三'))).toBe('accepted');
      expect(await outcomeOf(line(300, '三'))).toBe('accepted');
      expect(await nameOf(customerId)).toBe('三');
    });

    it('takes a line that says what stood before its upload for restored, and leaves it as of then', async () => {
      const { customer, customerId } = aFamily();
      await saveAll(book, [customer({ name: '旧' })], EARLIER);
      const line = (offset: number, name: string) => ({
        record: customer({ name }),
        asOf: LATER,
        from: { upload: 'book/2', offset },
      });
      expect(await outcomeOf(line(10, '新'))).toBe('accepted');
      expect(await outcomeOf(line(20, '旧'))).toBe('restored');
      expect(await outcomeOf(line(20, '旧'))).toBe('restored');
      expect(await nameOf(customerId)).toBe('旧');
      expect(await saveAll(book, [customer({ name: '别' })], ASOF)).toEqual(['accepted']);
    });

    it('moves on as of when such a line says it was so, the first time and again', async () => {
      const { customer } = aFamily();
      await saveAll(book, [customer({ name: '旧' })], EARLIER);
      const line = (offset: number, name: string) => ({
        record: customer({ name, asOf: LATER }),
        asOf: LATER,
        from: { upload: 'book/3', offset },
      });
      expect(await outcomeOf(line(10, '新'))).toBe('accepted');
      expect(await outcomeOf(line(20, '旧'))).toBe('restored');
      expect(await saveAll(book, [customer({ name: '别' })], ASOF)).toEqual(['older']);
      expect(await outcomeOf(line(20, '旧'))).toBe('restored');
      expect(await saveAll(book, [customer({ name: '别' })], ASOF)).toEqual(['older']);
    });

    it('takes a record from the customer it leaves, and tells whom', async () => {
      const [one, other] = [aFamily(), aFamily()];
      await saveAll(book, [one.customer(), one.policy(), one.location(), other.customer(), other.location()]);
      const record = one.policy({ customerId: other.customerId });
      const saved = await book.portfolio.save([{ record, asOf: LATER }]);
      expect(saved).toEqual([{ outcome: 'accepted', left: [one.customerId] }]);
      await book.portfolio.settlePlaces([one.customerId, other.customerId]);
      const ids = [one.customerId, other.customerId].map((customerId) => ({
        customerId,
        policyIds: [one.policyId],
      }));
      const known = await book.customers.known(ids);
      expect(ids.map(({ customerId }) => known.get(customerId)?.policies.length)).toEqual([0, 1]);
      expect(await ownersInCell(one.policyId)).toEqual([other.customerId]);
    });

    it('never lets an older line take a record back', async () => {
      const [one, other] = [aFamily(), aFamily()];
      await saveAll(book, [one.policy({ customerId: other.customerId })], LATER);
      expect(await saveAll(book, [one.policy()], ASOF)).toEqual(['older']);
    });

    it('tells which customers are not known yet, until they come', async () => {
      const { customer, policy, location, customerId, policyId } = aFamily();
      await saveAll(book, [policy(), location()]);
      expect([...(await book.portfolio.settlePlaces([customerId])).unknown]).toEqual([customerId]);
      expect(await ownersInCell(policyId)).toEqual([]);
      await saveAll(book, [customer()]);
      expect([...(await book.portfolio.settlePlaces([customerId])).unknown]).toEqual([]);
      expect(await ownersInCell(policyId)).toEqual([customerId]);
    });

    it('of writers at the same moment lets the newest stand', async () => {
      const { customer, customerId } = aFamily();
      const lines = [3, 1, 4, 0, 2].map((second) => ({
        record: customer({ name: `第${second}`, phone: `+8613800000${second}00` }),
        asOf: `2026-11-22T08:00:0${second}.000Z`,
      }));
      await Promise.all(lines.map((one) => book.portfolio.save([one])));
      expect(await nameOf(customerId)).toBe('第4');
    });

    it('saves nothing when there is nothing to save', async () => {
      expect(await book.portfolio.save([])).toEqual([]);
    });
  });
}
