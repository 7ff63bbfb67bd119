import { describe, expect, test } from 'vitest';
import { zonesOf } from '#shared/domain/concern/zones.ts';

function prefixes(name: string, ...values: readonly string[]): readonly string[] {
  return zonesOf([{ geocodes: values.map((value) => ({ name, value })) }]).map(
    ({ partition, prefix }) => `${partition} ${prefix}`,
  );
}

describe('"adcode: trailing 00 pairs stripped, then prefix"', () => {
  test.each([
    ['310000', '31 31'],
    ['330900', '33 3309'],
    ['310115', '31 310115'],
    ['100000', '10 10'],
    ['301000', '30 3010'],
    ['310000000000', '31 31'],
  ])('%s is %s', (code, range) => {
    expect(prefixes('adcode', code)).toEqual([range]);
  });

  test.each(['000000', '310115001', '31011500100A', '310115001000', 'all'])('%s is no range', (code) => {
    expect(prefixes('adcode', code)).toEqual([]);
  });
});

describe('"SAME: the leading part digit ignored, county 000 is the state"', () => {
  test.each([
    ['SAME', '006109', '06 06109'],
    ['same', '906109', '06 06109'],
    ['FIPS6', '006109', '06 06109'],
    ['SAME', '012000', '12 12'],
    ['FIPS', '12086', '12 12086'],
  ])('%s %s is %s', (name, code, range) => {
    expect(prefixes(name, code)).toEqual([range]);
  });
});

describe('"UGC: equal; 000 is all of that state and type"', () => {
  test.each([
    ['FLZ173', 'FLZ FLZ173'],
    ['FLC000', 'FLC FLC'],
  ])('%s is %s', (code, range) => {
    expect(prefixes('UGC', code)).toEqual([range]);
  });
});

describe('zone codes together', () => {
  test('what a wider range holds is not asked for twice', () => {
    expect(prefixes('adcode', '310115', '310000', '310000', '330900')).toEqual(['31 31', '33 3309']);
  });

  test('several codes in one value are several', () => {
    expect(prefixes('SAME', '012086, 012087')).toEqual(['12 12086', '12 12087']);
  });

  test('codes of places we hold no rows for are none', () => {
    expect(prefixes('profile:CAP-CP:Location:0.3', '3537001')).toEqual([]);
    expect(prefixes('constructor', '310000')).toEqual([]);
  });
});
