import { describe, expect, test } from 'vitest';
import { zonesOf } from '#shared/domain/concern/zones.ts';
import { itemText } from '#shared/domain/item-key.ts';
import { isCellRow, placeRowKeys, zonePartition } from '#shared/domain/portfolio/place-rows.ts';

const location = { id: 'loc_1', customerId: 'cus_1', kind: 'home' } as const;
const keysOf = (over: Partial<Parameters<typeof placeRowKeys>[0]>) =>
  placeRowKeys({ ...location, ...over }, 'pol_1').map(itemText);

describe('the rows of a place', () => {
  test('are one for its cell, and one for each zone it lies in', () => {
    const geocodes = { adcode: '310115', same: ['012086'], ugc: ['FLZ173', 'FLC086'] };
    expect(keysOf({ cell: 'wtw3s', geocodes }).toSorted()).toEqual([
      'adcode#31|310115#cus_1#loc_1#pol_1',
      'geo#wtw|wtw3s#cus_1#loc_1#pol_1',
      'same#12|12086#cus_1#loc_1#pol_1',
      'ugc#FLC|FLC086#cus_1#loc_1#pol_1',
      'ugc#FLZ|FLZ173#cus_1#loc_1#pol_1',
    ]);
  });

  test('leave out the part of a county, and stand once for two parts of one', () => {
    expect(keysOf({ geocodes: { same: ['012086', '112086'] } })).toEqual(['same#12|12086#cus_1#loc_1#pol_1']);
  });

  test('stand once for a zone that is named twice', () => {
    expect(keysOf({ geocodes: { ugc: ['FLZ173', 'FLZ173'] } })).toEqual(['ugc#FLZ|FLZ173#cus_1#loc_1#pol_1']);
  });

  test('of a place with neither cell nor zones are none', () => {
    expect(keysOf({})).toEqual([]);
  });

  test.each([
    ['adcode', '310115', { adcode: '310115' }],
    ['adcode', '310000', { adcode: '310115' }],
    ['SAME', '112086', { same: ['012086'] }],
    ['SAME', '012000', { same: ['012086'] }],
    ['UGC', 'FLZ173', { ugc: ['FLZ173'] }],
    ['UGC', 'FLZ000', { ugc: ['FLZ173'] }],
  ])('lie where an area of %s %s is looked up', (name, value, geocodes) => {
    const [range] = zonesOf([{ geocodes: [{ name, value }] }]);
    if (!range) throw new Error('the area names no zone');
    const partition = zonePartition(range.scheme, range.partition);
    expect(keysOf({ geocodes })[0]?.startsWith(`${partition}|${range.prefix}`)).toBe(true);
  });

  test('of a cell are told from those of zones', () => {
    const keys = placeRowKeys({ ...location, cell: 'wtw3s', geocodes: { adcode: '310115' } }, 'pol_1');
    expect(keys.filter(isCellRow).map(({ pk }) => pk)).toEqual(['geo#wtw']);
  });
});
