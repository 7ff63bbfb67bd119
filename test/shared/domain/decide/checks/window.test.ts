import { describe, expect, test } from 'vitest';
import type { CustomerTerms } from '#shared/contracts/inputs.ts';
import type { ProgrammeTerms } from '#shared/contracts/programme.ts';
import { window } from '#shared/domain/decide/checks/window.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { businessNow } from '../../../../support/clocks.ts';
import { facts, termsOfCustomer } from '../../../../support/facts.ts';

const far = '2026-12-31T00:00:00.000Z';
type Over = Partial<CustomerTerms> & { programme?: Partial<ProgrammeTerms>; usefulUntil?: string };

/** What the window says of a service message at a moment in Shanghai. */
function says(local: string, { programme, usefulUntil = far, ...over }: Over = {}) {
  const of = facts({ messageClass: 'service', usefulUntil });
  const customer = { ...termsOfCustomer(aCustomer()), ...over };
  return window.judge(
    { ...of, customer, programme: { ...of.programme, ...programme } },
    businessNow(`${local}:00.000+08:00`),
  );
}

describe('the window', () => {
  test.each([
    ['default', undefined, '2026-09-01', '10:00', '11:00'],
    ['office', 'office', '2026-09-01', '12:00', '13:30'],
    ['family', 'family', '2026-09-05', '19:00', '20:30'],
    ['enterprise', 'enterprise', '2026-09-01', '10:00', '11:30'],
  ] as const)('of %s customers is theirs, its end exclusive', (rule, segment, day, from, to) => {
    const of = segment === undefined ? {} : { segment };
    expect(says(`${day}T${from}`, of)).toEqual({ outcome: 'pass' });
    expect(says(`${day}T${to}`, of)).toMatchObject({ outcome: 'defer', code: 'outside-window', rule });
  });

  test('of working days waits over weekend and holidays of the customer’s country', () => {
    expect(says('2026-09-30T12:00')).toMatchObject({ until: '2026-10-08T02:00:00.000Z' });
    expect(says('2026-09-30T12:00', { jurisdiction: 'GB' })).toMatchObject({
      until: '2026-10-01T02:00:00.000Z',
    });
  });

  test('is dropped, on record, when nothing of it is left in time', () => {
    expect(says('2026-09-01T11:00', { usefulUntil: '2026-09-01T10:00:00.000Z' })).toEqual({
      outcome: 'pass',
      code: 'window-dropped',
      rule: 'default',
    });
  });

  test('does not matter to what goes at any hour', () => {
    expect(says('2026-09-01T15:00', { programme: { anyHour: true } })).toEqual({ outcome: 'pass' });
  });

  test('of what is for one day is 10:00 to 11:00 of any day, but for families', () => {
    const birthday = { programme: { dailyWindow: true } } as const;
    expect(says('2026-09-05T10:30', birthday)).toEqual({ outcome: 'pass' });
    expect(says('2026-09-05T12:30', { ...birthday, segment: 'office' })).toMatchObject({
      rule: 'daily',
      until: '2026-09-06T02:00:00.000Z',
    });
    expect(says('2026-09-05T10:30', { ...birthday, segment: 'family' })).toMatchObject({
      until: '2026-09-05T11:00:00.000Z',
    });
  });

  test('is none for alerts', () => {
    expect(window.judge(facts(), businessNow('2026-09-01T07:00:00.000Z'))).toEqual({ outcome: 'pass' });
  });
});
