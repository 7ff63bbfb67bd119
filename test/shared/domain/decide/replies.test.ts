import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { Purpose } from '#shared/contracts/message-class.ts';
import { type Hold, HoldKind } from '#shared/contracts/records/customer.ts';
import type { Refusal } from '#shared/contracts/refusal.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { channelsRefusedForAll, customerTerms } from '#shared/domain/decide/customer-terms.ts';
import { type Decision, decide } from '#shared/domain/decide/decide.ts';
import { type Answered, replyTerms, replyUsefulUntil } from '#shared/domain/decide/reply-terms.ts';
import { stoppedBy } from '#shared/rules/holds.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts } from '../../../support/facts.ts';

/** Three at night in Shanghai, on a Sunday. */
const NIGHT = businessNow('2026-09-05T19:00:00.000Z');
const AT = '2026-09-05T18:59:00.000Z';
const inbound = { phoneCountry: 'CN', receivedAt: AT };

const programme = { name: 'reply-test', purpose: 'service', aboutPolicies: false } as const;
const exempt = { ...programme, evenIfRefused: true } as const;

/** Facts of a reply to a message that came in a minute ago. */
function ofReply(over: Partial<Facts> = {}, to: Partial<Answered> = {}): Facts {
  return facts({
    programme,
    messageClass: 'reply',
    usefulUntil: replyUsefulUntil(inbound),
    customer: replyTerms({ inbound, holdsOfNumber: [], customer: aCustomer(), ...to }, local),
    policies: [],
    ...over,
  });
}

const refusedBy = (purposes: readonly Purpose[], over: Partial<Refusal> = {}) =>
  channelsRefusedForAll(purposes.map((purpose) => ({ purpose, at: AT, source: 'sms', ...over })));

/** What was decided: `send`, or the code of what stopped it. */
function wordOf(decision: Decision): string {
  return decision.outcome === 'suppress' ? decision.code : decision.outcome;
}

describe('a reply', () => {
  test('leaves at any hour of any day', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 * 24 * 60 }), fc.boolean(), (minutes, isStranger) => {
        const now = businessNow(new Date(Date.parse(NIGHT) + minutes * 60_000).toISOString());
        const usefulUntil = replyUsefulUntil({ receivedAt: now });
        expect(wordOf(decide(ofReply({ usefulUntil }, isStranger ? { customer: undefined } : {}), now))).toBe(
          'send',
        );
      }),
    );
  });

  test.each([
    ['2026-09-05T19:13:59.999Z', 'send'],
    ['2026-09-05T19:14:00.000Z', 'too-late'],
  ])('to a message of 18:59 is at %s: %s', (now, word) => {
    expect(wordOf(decide(ofReply(), businessNow(now)))).toBe(word);
  });

  test('counts towards no cap of the law', () => {
    const terms = { ...ofReply().customer, timeZone: 'America/New_York', jurisdiction: 'US-FL' } as const;
    const recent = [AT, AT, AT, AT];
    const customer = { ...replyTerms({ inbound, holdsOfNumber: [] }, local), ...terms };
    expect(wordOf(decide(ofReply({ customer, recent }), NIGHT))).toBe('send');
  });

  test('goes whatever the customer has refused: they have asked', () => {
    const consents = Object.fromEntries(Purpose.options.map((purpose) => [purpose, 'refused']));
    const refusals = Purpose.options.map((purpose) => ({ purpose, at: AT, source: 'sms' }));
    const refusing = customerTerms(aCustomer({ consents }), refusals, 'service', NIGHT);
    expect(refusing.standing).toEqual({ sms: 'refused' });
    expect(wordOf(decide(ofReply({ customer: refusing }), NIGHT))).toBe('send');
  });

  test('goes by the number of the message, not by that in the book', () => {
    const customer = aCustomer({ phoneCountry: 'CN' });
    const abroad = ofReply({}, { customer, inbound: { phoneCountry: 'ZZ' } });
    expect(wordOf(decide(abroad, NIGHT))).toBe('no-channel');
  });

  test('is stopped by a halt', () => {
    expect(wordOf(decide(ofReply({ halts: ['programme:reply-test'] }), NIGHT))).toBe('halted');
  });
});

describe('a number that has refused', () => {
  test('marketing gets replies', () => {
    expect(wordOf(decide(ofReply({ refusedByNumber: refusedBy(['marketing']) }), NIGHT))).toBe('send');
  });

  test.each(Purpose.options)('everything but %s gets replies', (but) => {
    const purposes = Purpose.options.filter((one) => one !== but);
    expect(wordOf(decide(ofReply({ refusedByNumber: refusedBy(purposes) }), NIGHT))).toBe('send');
  });

  test.each([
    ['any channel', {}],
    ['texts', { channel: 'sms' }],
  ] as const)('everything by %s gets no reply but the exempt', (_, over) => {
    const refusedByNumber = refusedBy(Purpose.options, over);
    expect(wordOf(decide(ofReply({ refusedByNumber }), NIGHT))).toBe('refused-number');
    expect(wordOf(decide(ofReply({ refusedByNumber, programme: exempt }), NIGHT))).toBe('send');
  });

  test('everything by e-mail gets replies by text', () => {
    const refusedByNumber = refusedBy(Purpose.options, { channel: 'email' });
    expect(wordOf(decide(ofReply({ refusedByNumber }), NIGHT))).toBe('send');
  });

  test('gets no message of another class by an exemption', () => {
    const of = { ...facts().programme, evenIfRefused: true } as const;
    const now = businessNow('2026-09-01T02:30:00.000Z');
    expect(wordOf(decide(facts({ programme: of, refusedByNumber: ['sms'] }), now))).toBe('refused-number');
  });
});

describe('holds on whom a reply speaks of', () => {
  const held = (kind: Hold['kind']): readonly Hold[] => [{ kind, source: 'claims' }];

  test.each(HoldKind.options.filter((kind) => kind !== 'wrong-number'))('%s', (kind) => {
    const customer = aCustomer({ holds: [...held(kind)] });
    const stops = stoppedBy[kind].includes('reply');
    expect(wordOf(decide(ofReply({}, { customer }), NIGHT))).toBe(stops ? `hold-${kind}` : 'send');
  });

  test('a wrong number stops what goes to that number, to whomever, but the exempt', () => {
    const to = { holdsOfNumber: held('wrong-number') };
    for (const customer of [aCustomer(), undefined])
      expect(wordOf(decide(ofReply({}, { ...to, customer }), NIGHT))).toBe('hold-wrong-number');
    expect(wordOf(decide(ofReply({ programme: exempt }, to), NIGHT))).toBe('send');
  });

  test('a wrong number in the book does not stop what goes to another', () => {
    const customer = aCustomer({ holds: [...held('wrong-number')] });
    expect(wordOf(decide(ofReply({}, { customer }), NIGHT))).toBe('send');
  });
});

describe('a stranger', () => {
  test('is answered, in their language or else in the brand’s', () => {
    for (const [locale, expected] of [
      ['zh-CN', 'zh-CN'],
      ['en-GB', 'en'],
      [undefined, local.brands[local.defaultBrand]?.fallbackLocale],
    ] as const)
      expect(decide(ofReply({}, { customer: undefined, locale }), NIGHT)).toMatchObject({
        outcome: 'send',
        locale: expected,
      });
  });

  test('has the zone of the brand and the country of their number', () => {
    expect(replyTerms({ inbound, holdsOfNumber: [] }, local)).toEqual({
      timeZone: 'Asia/Shanghai',
      locale: 'en',
      phoneCountry: 'CN',
      standing: {},
    });
  });
});

test('A reply that speaks of a customer has their language, zone and brand', () => {
  const customer = aCustomer({ timeZone: 'Asia/Urumqi', locale: 'en', brand: 'sister' });
  expect(replyTerms({ inbound, holdsOfNumber: [], customer, locale: 'zh-CN' }, local)).toMatchObject({
    timeZone: 'Asia/Urumqi',
    locale: 'en',
    brand: 'sister',
  });
});
