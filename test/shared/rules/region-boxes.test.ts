import { describe, expect, it } from 'vitest';
import { isInside, regionBoxesSource, regionBoxOf } from '#shared/rules/region-boxes.ts';

const cities: readonly (readonly [string, object, number, number])[] = [
  ['Shanghai', { adcode: '310115' }, 31.23, 121.5],
  ['Urumqi', { adcode: '650102' }, 43.8, 87.6],
  ['Lhasa', { adcode: '540102' }, 29.65, 91.1],
  ['Haikou', { adcode: '460105' }, 20.04, 110.2],
  ['Taipei', { adcode: '710100' }, 25.03, 121.56],
  ['Miami', { same: ['012086'] }, 25.77, -80.19],
  ['New York', { same: ['036061'] }, 40.71, -74],
  ['Seattle', { ugc: ['WAZ558'] }, 47.6, -122.33],
  ['Anchorage', { ugc: ['AKZ101'] }, 61.2, -149.9],
  ['Honolulu', { ugc: ['HIZ008'] }, 21.3, -157.85],
  ['San Juan', { same: ['072127'] }, 18.46, -66.1],
];

describe('the boxes of provinces and states', () => {
  it.each(cities)('hold %s', (_, geocodes, lat, lon) => {
    const box = regionBoxOf(geocodes);
    expect(box && isInside(box, lat, lon)).toBe(true);
    expect(box && isInside(box, lon, lat)).toBe(false);
  });

  it('say nothing of codes they do not know', () => {
    expect(regionBoxOf({ adcode: '990000' })).toBeUndefined();
    expect(regionBoxOf({ same: [], ugc: ['ZZZ001'] })).toBeUndefined();
  });

  it('name their source and its date', () => {
    expect(regionBoxesSource).toEqual({
      source: expect.stringMatching(/.{30,}/),
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });
});
