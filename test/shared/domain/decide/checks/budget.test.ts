import { describe, expect, test } from 'vitest';
import type { CustomerTerms } from '#shared/contracts/inputs.ts';
import type { MessageClass } from '#shared/contracts/message-class.ts';
import { budget } from '#shared/domain/decide/checks/budget.ts';
import { surveyInvitation } from '#shared/programmes/survey-invitation.ts';
import { surveyReminder } from '#shared/programmes/survey-reminder.ts';
import { aCustomer } from '../../../../support/a-customer.ts';
import { businessNow } from '../../../../support/clocks.ts';
import { facts, termsOfCustomer } from '../../../../support/facts.ts';

/** 19:30 in Miami on Tuesday, 1 September 2026. */
const now = businessNow('2026-09-01T23:30:00.000Z');
const inFlorida = { timeZone: 'America/New_York', jurisdiction: 'US-FL', segment: 'family' } as const;
const three = ['2026-09-01T13:00:00.000Z', '2026-09-01T00:00:00.000Z', '2026-09-01T12:00:00.000Z'];

function says(
  recent: readonly string[],
  over: Partial<CustomerTerms> = {},
  messageClass: MessageClass = 'marketing',
  usefulUntil = '2026-09-12T00:00:00.000Z',
) {
  const customer = { ...termsOfCustomer(aCustomer()), ...inFlorida, ...over };
  return budget.judge(facts({ messageClass, usefulUntil, customer, recent }), now);
}

describe('the budget', () => {
  test('has room for what is below the cap', () => {
    expect(says(three.slice(1))).toEqual({ outcome: 'pass' });
  });

  test('lets a fourth wait until the first counts no more, and for hours and window after it', () => {
    expect(says(three)).toEqual({
      outcome: 'defer',
      code: 'cap-reached',
      rule: 'US-FL',
      until: '2026-09-02T23:00:00.000Z',
    });
  });

  test('counts none from the very moment it is as old as the cap counts', () => {
    expect(says(['2026-08-31T23:30:00.000Z', ...three.slice(1)])).toEqual({ outcome: 'pass' });
  });

  test('is for one in eight hours where the law says so', () => {
    const maine = { jurisdiction: 'US-ME' };
    expect(says(['2026-09-01T15:30:00.000Z'], maine)).toEqual({ outcome: 'pass' });
    expect(says(['2026-09-01T15:30:00.001Z'], maine)).toMatchObject({ rule: 'US-ME' });
  });

  test('is that of the area code’s state too', () => {
    expect(says(three, { jurisdiction: 'US-TX' })).toEqual({ outcome: 'pass' });
    expect(says(three, { jurisdiction: 'US-TX', phoneState: 'US-OK' })).toMatchObject({ rule: 'US-OK' });
  });

  test('suppresses what would come too late', () => {
    expect(says(three, {}, 'marketing', '2026-09-02T00:00:00.000Z')).toEqual({
      outcome: 'suppress',
      code: 'too-late',
      rule: 'US-FL',
    });
  });

  test('is for one invitation to rate a service in thirty days, anywhere, at an hour of service messages', () => {
    const invited = (at: string, usefulUntil = '2026-09-12T00:00:00.000Z') =>
      budget.judge(
        facts({ programme: surveyInvitation, messageClass: 'service', usefulUntil, recent: [at] }),
        now,
      );
    expect(invited('2026-08-02T23:30:00.000Z')).toEqual({ outcome: 'pass' });
    expect(invited('2026-08-04T15:00:00.000Z')).toEqual({
      outcome: 'defer',
      code: 'cap-reached',
      rule: 'survey-pause',
      until: '2026-09-04T00:00:00.000Z', // 23:00 in Shanghai is too late
    });
    expect(invited('2026-09-01T00:00:00.000Z')).toMatchObject({ code: 'too-late', rule: 'survey-pause' });
  });

  test('is not for the question that is asked again', () =>
    expect(
      budget.judge(
        facts({ programme: surveyReminder, messageClass: 'service', recent: ['2026-09-01T23:00:00.000Z'] }),
        now,
      ),
    ).toEqual({ outcome: 'pass' }));

  test('of the law is for marketing alone, and only where the law caps it', () => {
    expect(says(three, {}, 'service')).toEqual({ outcome: 'pass' });
    expect(says(three, { jurisdiction: 'CN' })).toEqual({ outcome: 'pass' });
  });
});
