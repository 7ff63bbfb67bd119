import { describe, expect, it } from 'vitest';
import { towns } from '../../../../scripts/local/sample/towns.ts';
import { isInWarningArea } from '../../../../scripts/local/scenes/expected/is-in-warning-area.ts';

const location = { type: 'location', customerId: 'cus_1', kind: 'garage' } as const;

describe('the scenes’ own geometry', () => {
  it.each(['pudong', 'xuhui', 'chongming', 'ningbo', 'zhoushan', 'wenzhou', 'ruian'] as const)(
    '%s lies in the area',
    (town) => {
      expect(isInWarningArea({ ...location, lat: towns[town].lat, lon: towns[town].lon })).toBe(true);
    },
  );

  it.each(['hangzhou', 'nanjing', 'chengdu', 'miami', 'tampa', 'taizhou'] as const)(
    '%s does not, by its coordinates',
    (town) => {
      expect(isInWarningArea({ ...location, lat: towns[town].lat, lon: towns[town].lon })).toBe(false);
    },
  );

  it('Taizhou lies in it by its code', () => {
    expect(isInWarningArea({ ...location, geocodes: towns.taizhou.geocodes })).toBe(true);
  });
});
