import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { CustomerTerms } from '#shared/contracts/inputs.ts';
import type { MessageClass } from '#shared/contracts/message-class.ts';
import { quietHours } from '#shared/domain/decide/checks/quiet-hours.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { businessNow } from '../../../../support/clocks.ts';
import { facts, termsOfCustomer } from '../../../../support/facts.ts';
import { verdictOf } from './verdict-of.ts';

/** A Tuesday, 1 September 2026, in Shanghai. */
const at = (clock: string) => businessNow(`2026-09-01T${clock}:00.000+08:00`);
const until = '2026-09-12T00:00:00.000Z';
const customer = (over: Partial<CustomerTerms> = {}) => ({ ...termsOfCustomer(aCustomer()), ...over });

function says(messageClass: MessageClass, clock: string, over: Partial<CustomerTerms> = {}) {
  return quietHours.judge(facts({ messageClass, usefulUntil: until, customer: customer(over) }), at(clock));
}

describe('quiet-hours', () => {
  test.each(['life-safety', 'reply'] as const)('let a message of class %s pass at 03:00', (messageClass) => {
    expect(says(messageClass, '03:00')).toEqual({ outcome: 'pass' });
  });

  test('let an alert about property wait for the courtesy hours, and not for a window', () => {
    expect(says('property-alert', '03:00')).toEqual({
      outcome: 'defer',
      code: 'quiet-hours',
      rule: 'courtesy',
      until: '2026-09-01T00:00:00.000Z',
    });
  });

  test('let it pass to those who asked to be woken', () => {
    expect(says('property-alert', '03:00', { nightConsent: true })).toEqual({ outcome: 'pass' });
  });

  test('begin at 21:00 and end at 08:00, ends exclusive', () => {
    const all = ['07:59', '08:00', '20:59', '21:00'].map((clock) => says('property-alert', clock).outcome);
    expect(all).toEqual(['defer', 'pass', 'pass', 'defer']);
  });

  test('defer a service message to the window of the next working day', () => {
    expect(says('service', '22:00')).toMatchObject({ rule: 'courtesy', until: '2026-09-02T02:00:00.000Z' });
  });

  test('defer an advertisement by the rule of the law that stops it', () => {
    expect(says('marketing', '07:30')).toMatchObject({
      rule: 'CN-SMS-HOURS',
      until: '2026-09-01T02:00:00.000Z',
    });
  });

  test('are those of the state of the area code too', () => {
    const seattle = { timeZone: 'America/Los_Angeles', jurisdiction: 'US-NJ', segment: 'family' } as const;
    expect(says('marketing', '11:30', seattle)).toEqual({ outcome: 'pass' }); // 20:30 there
    expect(says('marketing', '11:30', { ...seattle, phoneState: 'US-FL' })).toMatchObject({ rule: 'US-FL' });
  });

  test('are read by the zone the customer has now', () => {
    expect(says('property-alert', '03:00', { timeZone: 'America/New_York' })).toEqual({ outcome: 'pass' });
  });

  test('suppress what is of no use at the end of them', () => {
    const soon = facts({ usefulUntil: '2026-09-01T00:00:00.000Z' });
    expect(quietHours.judge(soon, at('03:00'))).toEqual({
      outcome: 'suppress',
      code: 'too-late',
      rule: 'courtesy',
    });
  });

  test('give up the window where it never meets them in time', () => {
    const soon = { messageClass: 'service', usefulUntil: '2026-09-01T01:00:00.000Z' } as const;
    expect(quietHours.judge(facts(soon), at('03:00'))).toMatchObject({ until: '2026-09-01T00:00:00.000Z' });
  });

  test('bar advertisements to Louisiana while an emergency is declared there, and nothing else', () => {
    const config = { ...local, emergencies: ['US-LA'] };
    const there = customer({ timeZone: 'America/Chicago', jurisdiction: 'US-LA' });
    const elsewhere = customer({ timeZone: 'America/Chicago', jurisdiction: 'US-TX' });
    const noon = at('23:59');
    expect(verdictOf(quietHours, { config, customer: there, messageClass: 'marketing' }, noon)).toBe(
      'state-of-emergency',
    );
    expect(verdictOf(quietHours, { config, customer: elsewhere, messageClass: 'marketing' }, noon)).toBe(
      'pass',
    );
    expect(verdictOf(quietHours, { config, customer: there, messageClass: 'service' }, noon)).toBe('pass');
  });
});
