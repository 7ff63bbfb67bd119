import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { Consents, HoldKind } from '#shared/contracts/records/customer.ts';
import { checks } from '#shared/domain/decide/checks.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { aCustomer, aPolicy } from '../../../support/a-customer.ts';
import { aRow } from '../../../support/a-row.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts } from '../../../support/facts.ts';

const now = businessNow('2026-09-01T02:30:00.000Z');
const codeOf = (over: Parameters<typeof facts>[0]) => {
  const decision = decide(facts(over), now);
  return decision.outcome === 'suppress' ? decision.code : decision.outcome;
};
const given = (consents: Consents) => ({ customer: aCustomer({ consents }) });
const held = (kind: HoldKind, until?: string) => ({
  customer: aCustomer({ holds: [{ kind, source: 'claims', ...(until ? { until } : {}) }] }),
});

describe('a decision', () => {
  test('to send carries the word of every check, in their order', () => {
    const { reasons } = decide(facts(), now);
    expect(reasons.map(({ check }) => check)).toEqual(checks.map(({ name }) => name));
  });

  test('names checks whose rules are not in force yet', () => {
    const { reasons } = decide(facts(), now);
    expect(reasons.filter(({ outcome }) => outcome === 'not-yet').map(({ check }) => check)).toEqual([
      'halted',
      'refusal-by-number',
      'quiet-hours',
      'window',
      'budget',
    ]);
  });

  test('ends with the check that decided', () => {
    const { reasons } = decide(facts({ customer: undefined }), now);
    expect(reasons.at(-1)).toEqual({
      check: 'customer-known',
      outcome: 'suppress',
      code: 'customer-unknown',
    });
  });

  test('is the same for the same facts at the same moment', () => {
    expect(decide(facts(), now)).toEqual(decide(facts(), now));
  });

  test('stores the versions it was made under', () => {
    expect(decide(facts(), now).versions).toEqual({ rules: '1', config: local.version, template: '1' });
  });

  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['fr', 'en'],
  ])('for a reader of %s is worded in %s', (locale, expected) => {
    expect(decide(facts({ customer: aCustomer({ locale }) }), now)).toMatchObject({
      locale: expected,
      channel: 'sms',
    });
  });
});

describe('a warning is suppressed', () => {
  test.each([
    ['programme-disabled', { config: { ...local, disabledProgrammes: ['typhoon-motor'] } }],
    ['customer-unknown', { customer: undefined, policies: [] }],
    ['hold-deceased', held('deceased')],
    ['hold-wrong-number', held('wrong-number')],
    ['policy-not-in-force', { policies: [aPolicy({ status: 'lapsed' })] }],
    ['policy-not-in-force', { policies: [aPolicy({ effectiveTo: '2026-08-31' })] }],
    ['policy-not-in-force', { policies: [aPolicy({ line: 'home' })] }],
    ['refused', given({ alerts: 'refused' })],
    ['already-sent', { row: aRow({ state: 'sent' }) }],
    ['already-sent', { row: aRow({ state: 'unknown' }) }],
    ['already-claimed', { row: aRow() }],
    ['already-claimed', { row: aRow({ attempts: 3 }), leaseOver: true }],
    ['too-late', { usefulUntil: now }],
    ['no-channel', { customer: aCustomer({ phoneCountry: 'ZZ' }) }],
    ['no-template', { template: undefined }],
  ])('%s (%#)', (code, over) => {
    expect(codeOf(over)).toBe(code);
  });
});

describe('a warning is sent', () => {
  test.each([
    ['to who said nothing about alerts', {}],
    ['to who agreed', given({ alerts: 'granted' })],
    ['during a hold that stops marketing only', held('litigation')],
    ['after the last day of a hold in the customer’s zone', held('deceased', '2026-08-31')],
    ['on the last day of the policy', { policies: [aPolicy({ effectiveTo: '2026-09-01' })] }],
    ['again, when its lease is over and nobody saw how it ended', { row: aRow(), leaseOver: true }],
    ['after it had waited', { row: aRow({ state: 'deferred' }) }],
    [
      'after all, when the customer has become known',
      {
        row: aRow({
          state: 'suppressed',
          reasons: [{ check: 'customer-known', outcome: 'suppress', code: 'customer-unknown' }],
        }),
      },
    ],
  ])('%s', (_, over) => {
    expect(codeOf(over)).toBe('send');
  });

  test('not after a lease is over when it was a service message: that stays unknown', () => {
    expect(codeOf({ row: aRow({ messageClass: 'service' }), leaseOver: true })).toBe('already-claimed');
  });

  test('during the hold’s last day it is not sent', () => {
    expect(codeOf(held('deceased', '2026-09-01'))).toBe('hold-deceased');
  });
});

describe('marketing', () => {
  const evidence = { at: '2026-01-01T00:00:00.000Z', source: 'app', textVersion: '3' };
  const offer = { ...facts().programme, purpose: 'marketing' as const };
  const marketing = (consents: Consents) =>
    codeOf({ ...given(consents), programme: offer, messageClass: 'marketing' });

  test('needs a grant', () => expect(marketing({})).toBe('no-consent'));
  test('needs evidence of the grant', () => expect(marketing({ marketing: 'granted' })).toBe('no-consent'));
  test('goes with an evidenced grant', () =>
    expect(marketing({ marketing: { state: 'granted', ...evidence } })).toBe('send'));
  test('follows the latest of several entries', () =>
    expect(
      marketing({
        marketing: [
          { state: 'granted', ...evidence },
          { state: 'refused', ...evidence, at: '2026-02-01T00:00:00.000Z' },
        ],
      }),
    ).toBe('refused'));
  test('by text is not granted by a consent for e-mail', () =>
    expect(marketing({ marketing: { state: 'granted', ...evidence, channel: 'email' } })).toBe('no-consent'));
});
