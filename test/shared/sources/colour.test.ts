import { describe, expect, test } from 'vitest';
import { colourOf } from '#shared/sources/colour.ts';

const headlines: readonly (readonly [string, string | undefined])[] = [
  ['上海中心气象台发布台风橙色预警[Ⅱ级/严重]', 'orange'],
  ['雷电黄色预警[Ⅲ级/较重]', 'yellow'],
  ['大风蓝色预警[IV/一般]', 'blue'],
  ['颱風紅色預警', 'red'],
  ['台风黄色预警升级为橙色', 'orange'],
  ['暴雨预警[Ⅰ级/特别严重]', 'red'],
  ['暴雨预警[II级/严重]', 'orange'],
  ['orange typhoon warning', 'orange'],
  ['Shanghai issues a Blue Warning for gales', 'blue'],
  ['Wind warning - Yellow', 'yellow'],
  ['Red Flag Warning', undefined],
  ['Blue Alert', undefined],
  ['Hurricane Warning', undefined],
  ['白色预警', undefined],
  ['The redoubt warning', undefined],
];

describe('the colour of a warning', () => {
  test.each(headlines)('%s: %s', (headline, colour) => {
    expect(colourOf({ event: 'x', headline, parameters: [] })).toBe(colour);
  });

  test('a level parameter gives it where the titles do not', () => {
    const parameters = [{ name: 'awareness_level', value: '3; orange; Severe' }];
    expect(colourOf({ event: 'Wind', headline: 'Wind tomorrow', parameters })).toBe('orange');
  });

  test('other parameters do not', () => {
    expect(colourOf({ event: 'Wind', parameters: [{ name: 'team', value: 'red' }] })).toBe(undefined);
  });

  test('the event comes before the headline', () => {
    expect(colourOf({ event: '台风红色预警', headline: '原蓝色预警', parameters: [] })).toBe('red');
  });

  test('a hundred thousand characters take no time', () => {
    const begun = performance.now();
    for (const piece of ['red ', 'warning ', 'I ', ' ', 'level ', 'warning((((']) {
      colourOf({ event: 'x', headline: `warning${piece.repeat(25_000)}`, parameters: [] });
    }
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
