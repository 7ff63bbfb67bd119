import { beforeAll, describe, expect, it } from 'vitest';
import { aFamily, type BookUnderTest, ofCustomer, saveAll } from './book-under-test.ts';

const SHANGHAI = { partition: 'wtw', from: 'wtw00', to: 'wtwzz' };
const PUDONG = { partition: 'wtw', from: 'wtw3s', to: 'wtw3s' };

/** What every Places does, with the Portfolio that feeds it. Lines with place rows: motor and home. */
export function placesConform(name: string, make: () => Promise<BookUnderTest>): void {
  describe(`${name} as Places`, () => {
    let book: BookUnderTest;
    beforeAll(async () => {
      book = await make();
    });

    const inCells = (customerId: string, range = SHANGHAI) =>
      ofCustomer(book.places.inCells(range), customerId);
    const inZone = (
      customerId: string,
      scheme: 'adcode' | 'same' | 'ugc',
      partition: string,
      prefix: string,
    ) => ofCustomer(book.places.inZones({ scheme, partition, prefix }), customerId);

    it('finds a policy by the cell of its place, to the last cell of the range', async () => {
      const { customer, policy, location, customerId, policyId, locationId } = aFamily();
      await saveAll(book, [customer(), policy(), location()]);
      expect(await inCells(customerId, PUDONG)).toMatchObject([
        {
          customerId,
          policyId,
          locationId,
          line: 'motor',
          status: 'active',
          effectiveFrom: '2026-01-01',
          effectiveTo: '2026-12-31',
          timeZone: 'Asia/Shanghai',
        },
      ]);
      expect(await inCells(customerId, { ...PUDONG, from: 'wtw3t', to: 'wtwzz' })).toEqual([]);
      expect(await inCells(customerId, { ...PUDONG, from: 'wtw00', to: 'wtw3r' })).toEqual([]);
    });

    it('opens the exact point, as the double it came as', async () => {
      const { customer, policy, location, customerId } = aFamily();
      await saveAll(book, [customer(), policy(), location({ lat: 31.230400000000003 })]);
      const [placed] = await inCells(customerId);
      if (!placed?.point) throw new Error('The row has no point.');
      expect(await book.places.points([{ ...placed, point: placed.point }])).toEqual([
        [31.230400000000003, 121.5],
      ]);
    });

    it('finds a policy by every zone code of its place', async () => {
      const { customer, policy, location, customerId } = aFamily();
      const geocodes = { adcode: '310115', same: ['012086'], ugc: ['FLZ074', 'FLC086'] };
      await saveAll(book, [customer(), policy(), location({ geocodes })]);
      expect(await inZone(customerId, 'adcode', '31', '31')).toHaveLength(1);
      expect(await inZone(customerId, 'adcode', '31', '3101')).toHaveLength(1);
      expect(await inZone(customerId, 'adcode', '31', '3102')).toHaveLength(0);
      expect(await inZone(customerId, 'same', '12', '12086')).toHaveLength(1);
      expect(await inZone(customerId, 'ugc', 'FLZ', 'FLZ074')).toHaveLength(1);
      expect(await inZone(customerId, 'ugc', 'FLC', 'FLC')).toHaveLength(1);
      expect(await inZone(customerId, 'ugc', 'FLZ', 'FLZ075')).toHaveLength(0);
    });

    it('finds a place without coordinates by its zone alone', async () => {
      const { customer, policy, location, customerId } = aFamily();
      const { lat, lon, ...place } = location();
      await saveAll(book, [customer(), policy(), place]);
      expect(await inCells(customerId)).toEqual([]);
      expect(await inZone(customerId, 'adcode', '31', '310115')).toHaveLength(1);
    });

    it('finds no policy of a line that no hazard concerns', async () => {
      const { customer, policy, location, customerId } = aFamily();
      await saveAll(book, [customer(), policy({ line: 'travel' }), location()]);
      expect(await inCells(customerId)).toEqual([]);
    });

    it('leaves no stale row when a place moves', async () => {
      const { customer, policy, location, customerId } = aFamily();
      await saveAll(book, [customer(), policy(), location()]);
      await saveAll(book, [location({ lat: 39.9, lon: 116.4, geocodes: { adcode: '110101' } })]);
      expect(await inCells(customerId)).toEqual([]);
      expect(await inZone(customerId, 'adcode', '31', '31')).toEqual([]);
      expect(await inCells(customerId, { partition: 'wx4', from: 'wx400', to: 'wx4zz' })).toHaveLength(1);
      expect(await inZone(customerId, 'adcode', '11', '110101')).toHaveLength(1);
    });

    it('moves inside a cell without anybody noticing but the point', async () => {
      const { customer, policy, location, customerId } = aFamily();
      await saveAll(book, [customer(), policy(), location()]);
      await saveAll(book, [location({ lat: 31.2305 })]);
      const [placed] = await inCells(customerId);
      if (!placed?.point) throw new Error('The row has no point.');
      expect(await book.places.points([{ ...placed, point: placed.point }])).toEqual([[31.2305, 121.5]]);
    });

    it('follows a policy to a place of its own', async () => {
      const { customer, policy, location, customerId, policyId, locationId } = aFamily();
      await saveAll(book, [customer(), policy(), location()]);
      await saveAll(book, [location({ id: `${locationId}b`, policyId })]);
      expect(await inCells(customerId)).toMatchObject([{ locationId: `${locationId}b` }]);
    });

    it('shows what changed of the policy', async () => {
      const { customer, policy, location, customerId } = aFamily();
      await saveAll(book, [customer(), policy(), location()]);
      await saveAll(book, [policy({ status: 'cancelled' })]);
      expect(await inCells(customerId)).toMatchObject([{ status: 'cancelled' }]);
    });

    it('finds the policy of an orphan once the customer has come', async () => {
      const { customer, policy, location, customerId } = aFamily();
      await saveAll(book, [policy(), location()]);
      expect(await inCells(customerId)).toEqual([]);
      await saveAll(book, [customer({ timeZone: 'Asia/Urumqi' })]);
      expect(await inCells(customerId)).toMatchObject([{ timeZone: 'Asia/Urumqi' }]);
    });
  });
}
