import { describe, expect, test } from 'vitest';
import { brandLimits } from '#shared/config/brand-limits.ts';
import { configOf } from '#shared/config/config.ts';
import { stages } from '#shared/config/stage-config.ts';
import { smsLength } from '#shared/domain/text/sms-parts.ts';

const brands = stages.flatMap((stage) =>
  Object.entries(configOf(stage).brands).map(([name, brand]) => [`${name} in ${stage}`, brand] as const),
);

describe.each(brands)('the brand %s', (_, { signature, hotline, domain, fallbackLocale }) => {
  test('begins its texts in Chinese with a signature of 2 to 8 characters', () => {
    expect(signature['zh-CN']).toMatch(/^【[^【】[\]]{2,8}】$/);
    expect(signature['zh-CN']?.length).toBeLessThanOrEqual(brandLimits.signature['zh-CN']);
  });

  test('begins its texts in English with a name that is short and of GSM-7', () => {
    const { alphabet, units } = smsLength(signature['en'] ?? '');
    expect([alphabet, signature['en']]).toEqual(['GSM-7', expect.stringMatching(/^\S.*: $/)]);
    expect(units).toBeLessThanOrEqual(brandLimits.signature.en);
  });

  test('has a hotline as short as texts take it to be', () => {
    expect(hotline).toMatch(/^[\d+ -]+$/);
    expect(hotline.length).toBeLessThanOrEqual(brandLimits.hotline);
  });

  test('has a domain as short as texts take it to be', () => {
    expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(domain.length).toBeLessThanOrEqual(brandLimits.domain);
  });

  test('falls back to a language it has a signature in', () =>
    expect(Object.keys(signature)).toContain(fallbackLocale));
});
