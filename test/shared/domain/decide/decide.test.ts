import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { checks } from '#shared/domain/decide/checks.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { RULES_VERSION } from '#shared/rules/version.ts';
import { aCustomer, aPolicy } from '../../../support/a-customer.ts';
import { businessNow } from '../../../support/clocks.ts';
import { facts, termsOfCustomer } from '../../../support/facts.ts';

const now = businessNow('2026-09-01T02:30:00.000Z');

const deceased = { kind: 'deceased', source: 'claims' } as const;

/** Everything that can stand against a warning, in the order in which it is asked, with its code. */
const inTheWay: readonly (readonly [code: string, over: Partial<Facts>])[] = [
  ['halted', { halts: ['all'] }],
  ['programme-disabled', { config: { ...local, disabledProgrammes: ['typhoon-motor'] } }],
  ['hold-deceased', { customer: termsOfCustomer(aCustomer({ holds: [deceased] })) }],
  ['policy-not-in-force', { policies: [aPolicy({ status: 'lapsed' })] }],
  ['refused-number', { refusedByNumber: ['sms'] }],
  ['refused', { customer: termsOfCustomer(aCustomer({ consents: { alerts: 'refused' } })) }],
  ['already-sent', { row: { state: 'sent', messageClass: 'property-alert', leaseOver: false } }],
  ['too-late', { usefulUntil: now }],
  ['no-channel', { config: { ...local, sms: { ...local.sms, routes: {} } } }],
  ['no-template', { template: undefined }],
];

describe('a decision', () => {
  test('to send carries the word of every check, in their order', () => {
    const { reasons } = decide(facts(), now);
    expect(reasons.map(({ check }) => check)).toEqual(checks.map(({ name }) => name));
  });

  test('to send in an hour when everything may leave has nothing to add', () => {
    const { reasons } = decide(facts(), now);
    expect(new Set(reasons.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
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
    expect(decide(facts(), now).versions).toEqual({
      rules: RULES_VERSION,
      config: local.version,
      template: facts().template?.version,
    });
  });

  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['fr', 'en'],
  ])('for a reader of %s is worded in %s', (locale, expected) => {
    expect(decide(facts({ customer: termsOfCustomer(aCustomer({ locale })) }), now)).toMatchObject({
      locale: expected,
      channel: 'sms',
    });
  });
});

describe('a warning', () => {
  test.each(inTheWay)('is suppressed as %s', (code, over) => {
    const decision = decide(facts(over), now);
    expect(decision).toMatchObject({ outcome: 'suppress', code });
    expect(decision.reasons.at(-1)).toMatchObject({ outcome: 'suppress', code });
  });

  test('is suppressed by the first of several that stand against it, in their order', () => {
    for (const [at, [code]] of inTheWay.entries()) {
      const rest: Partial<Facts> = Object.assign(
        {},
        ...inTheWay
          .slice(at)
          .toReversed()
          .map(([, over]) => over),
      );
      expect(decide(facts(rest), now)).toMatchObject({ code });
    }
  });

  test('to nobody known is suppressed as customer-unknown', () => {
    const nobody = facts({ customer: undefined, policies: [] });
    expect(decide(nobody, now)).toMatchObject({ outcome: 'suppress', code: 'customer-unknown' });
  });
});

test('every check has its examples', () => {
  const examples = readdirSync('test/shared/domain/decide/checks').filter((name) =>
    name.endsWith('.test.ts'),
  );
  const files = readdirSync('shared/domain/decide/checks');
  expect(examples.map((name) => name.replace('.test.ts', '.ts')).toSorted()).toEqual(files.toSorted());
});
