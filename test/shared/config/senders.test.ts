import { describe, expect, test } from 'vitest';
import { configOf } from '#shared/config/config.ts';
import { providersInUse } from '#shared/config/providers-in-use.ts';
import { type SmsProvider, stages } from '#shared/config/stage-config.ts';

/** What each provider knows identities by; an id that is absent is the empty text. */
const ids: Readonly<Record<SmsProvider, RegExp>> = {
  sns: /^(|\+?\d+|(?=.*[A-Za-z])[A-Za-z0-9-]{1,11})$/,
  eum: /^((pool|phone)-[0-9a-f]{32}|(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}|arn:aws[\w-]*:sms-voice:.+)$/,
  twilio: /^(MG[0-9a-f]{32}|\+\d{4,15}|\d{5,6}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/,
};
/** The longest text may have this many parts (ten at most, by all providers), and must leave within a minute. */
const LONGEST_PARTS = 10;

describe.each(stages)('the sender identities of the stage %s', (stage) => {
  const { brands, sms } = configOf(stage);
  const senders = Object.entries(sms.senders);

  test.each(Object.entries(sms.routes))('include the one for numbers of %s: %s', (country, sender) => {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(Object.keys(sms.senders)).toContain(sender);
  });

  test('include those that brands have of their own, in countries that are texted', () => {
    for (const { sender } of Object.values(brands)) {
      expect(Object.keys(sms.senders)).toEqual(expect.arrayContaining(Object.values(sender)));
      expect(Object.keys(sms.routes)).toEqual(expect.arrayContaining(Object.keys(sender)));
    }
  });

  test('have prices of one currency, as exact decimal texts, where they have any', () => {
    const prices = senders.flatMap(([, { pricePerPart }]) => pricePerPart ?? []);
    for (const { minor, currency, minorTo = {} } of prices) {
      expect(currency).toMatch(/^[A-Z]{3}$/);
      for (const price of [minor, ...Object.values(minorTo)]) expect(price).toMatch(/^\d+(\.\d{1,6})?$/);
      expect(Object.keys(sms.routes)).toEqual(expect.arrayContaining(Object.keys(minorTo)));
    }
    expect(new Set(prices.map(({ currency }) => currency)).size).toBeLessThanOrEqual(1);
  });

  test.each(senders)('are each what the provider knows: %s', (name, { provider, id = '' }) => {
    expect(name).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(id).toMatch(ids[provider]);
  });

  test.each(senders)('each send the longest text within a minute: %s', (_, { partsPerSecond }) => {
    expect(partsPerSecond).toBeGreaterThan(0);
    expect(LONGEST_PARTS / partsPerSecond).toBeLessThanOrEqual(60);
  });

  test('have a configuration set only if some are of AWS End User Messaging', () => {
    if (sms.configurationSet !== undefined) expect([...providersInUse(configOf(stage))]).toContain('eum');
  });
});

describe('prod', () => {
  const { sms } = configOf('prod');

  test('texts by SNS alone until a sender of another provider is set up', () => {
    expect([...providersInUse(configOf('prod'))]).toEqual(['sns']);
  });

  test('leaves mainland China to providers that serve it', () => expect(sms.routes).not.toHaveProperty('CN'));
});

describe.each(['local', 'staging'] as const)('%s', (stage) => {
  test('rehearses one country by each provider, and China', () => {
    const { senders, routes } = configOf(stage).sms;
    const by = (country: string) => senders[routes[country] ?? '']?.provider;
    expect([by('US'), by('CA'), by('GB'), by('CN')]).toEqual(['eum', 'twilio', 'sns', 'sns']);
  });
});
