import { describe, expect, test } from 'vitest';
import type { Purpose } from '#shared/contracts/message-class.ts';
import type { Consents } from '#shared/contracts/records/customer.ts';
import type { Refusal } from '#shared/contracts/refusal.ts';
import { consent } from '#shared/domain/decide/checks/consent.ts';
import { customerTerms } from '#shared/domain/decide/customer-terms.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { facts } from '../../../../support/facts.ts';
import { now, verdictOf } from './verdict-of.ts';

const evidence = { at: '2026-01-01T00:00:00.000Z', source: 'app', textVersion: '3' };
const { programme } = facts();

/** The verdict for a programme of that purpose on a customer who said, and since refused, these things. */
function about(purpose: Purpose, consents: Consents, refusals: readonly Refusal[] = []) {
  return verdictOf(consent, {
    programme: { ...programme, purpose },
    customer: customerTerms(aCustomer({ consents }), refusals, purpose, now),
  });
}

describe('consent', () => {
  test.each([
    ['alerts', 'pass'],
    ['service', 'pass'],
    ['alertsAtNight', 'no-consent'],
    ['marketing', 'no-consent'],
    ['health', 'no-consent'],
  ] as const)('to %s that was never spoken of: %s', (purpose, verdict) => {
    expect(about(purpose, {})).toBe(verdict);
  });

  test.each([
    ['alerts', 'pass'],
    ['service', 'pass'],
    ['alertsAtNight', 'pass'],
    ['marketing', 'no-consent'],
    ['health', 'no-consent'],
  ] as const)('to %s as a bare word: %s', (purpose, verdict) => {
    expect(about(purpose, { [purpose]: 'granted' })).toBe(verdict);
  });

  test.each(['alerts', 'service', 'alertsAtNight', 'marketing', 'health'] as const)(
    'to %s stands with evidence, and a refusal stops it, by the purpose',
    (purpose) => {
      expect(about(purpose, { [purpose]: { state: 'granted', ...evidence } })).toBe('pass');
      expect(about(purpose, { [purpose]: 'refused' })).toBe('refused');
    },
  );

  test('names the purpose as the rule', () => {
    const customer = customerTerms(aCustomer({ consents: { alerts: 'refused' } }), [], 'alerts', now);
    expect(consent.judge(facts({ customer }), now)).toMatchObject({ rule: 'alerts' });
  });

  test('follows the latest of several entries', () => {
    const granted = { state: 'granted', ...evidence } as const;
    const refused = { state: 'refused', ...evidence, at: '2026-02-01T00:00:00.000Z' } as const;
    expect(about('marketing', { marketing: [granted, refused] })).toBe('refused');
    const again = { ...granted, at: '2026-03-01T00:00:00.000Z' };
    expect(about('marketing', { marketing: [again, refused] })).toBe('pass');
  });

  test('by text is not given by one for e-mail', () => {
    const byMail = { state: 'granted', ...evidence, channel: 'email' } as const;
    expect(about('marketing', { marketing: byMail })).toBe('no-consent');
  });

  test('ends with a refusal since', () => {
    const refused: Refusal = { purpose: 'alerts', at: '2026-08-01T00:00:00.000Z', source: 'operator' };
    expect(about('alerts', { alerts: { state: 'granted', ...evidence } }, [refused])).toBe('refused');
    expect(about('service', {}, [refused])).toBe('pass');
  });

  test('is not asked of nobody', () => {
    expect(verdictOf(consent, { customer: undefined })).toBe('pass');
  });
});
