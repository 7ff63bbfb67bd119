import { describe, expect, test } from 'vitest';
import { linesSpokenOf } from '#shared/domain/claims/lines-spoken-of.ts';

const said = (text: string) => [...linesSpokenOf(text)].toSorted().join(' ');

describe('a report speaks', () => {
  test.each([
    '我车被水淹了，要报案',
    '你好，我要报案，刚才在高架上被追尾了',
    '车停在楼下被树砸了，报案',
    '麻烦给我报个案，挡风玻璃被冰雹打碎了',
    '刮蹭了，现在报案🙏',
    '我的車被颱風吹倒的招牌砸到，要報案',
    '我家的车被撞了，报案',
    '今早地下车库进水，车子大半个轮子泡在水里，现在想报案',
    'Ｍｙ ＣＡＲ was hit',
    "I'd like to file a claim, someone hit my parked car",
    'i need to report an accident, rear ended on the highway',
    'report claim: flat tyre after a pothole',
    'on my way home somebody hit my van',
  ])('of a car: %s', (text) => {
    expect(said(text)).toBe('motor');
  });

  test.each([
    '家里水管爆了地板全泡了，请帮我报案',
    '屋顶被台风掀了，报案',
    '房子着火了',
    '樓上漏水，天花板掉了，要報案',
    'A pipe burst upstairs and the ceiling came down in our kitchen. I would like to report a claim.',
    'File a claim please. Basement flooded last night.',
    'our home was burgled, report a claim',
  ])('of a home: %s', (text) => {
    expect(said(text)).toBe('home');
  });

  test('of several lines at once', () => {
    expect(said('tree came down on my car and the roof')).toBe('home motor');
    expect(said('我想申请理赔，昨天摔伤住院了')).toBe('accident health');
    expect(said('my suitcase never arrived, claim please')).toBe('travel');
  });

  test.each([
    '报案！',
    'REPORT CLAIM',
    '我要报案',
    'Need to make a claim - tree came down on the garage',
    '大家好',
    'careful, scar, carpet',
  ])('of none: %s', (text) => {
    expect(said(text)).toBe('');
  });
});
