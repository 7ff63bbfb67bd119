import { describe, expect, test } from 'vitest';
import type { ServiceTerms } from '#shared/contracts/inputs.ts';
import { policyState } from '#shared/domain/decide/checks/policy-state.ts';
import { surveyInvitation } from '#shared/programmes/survey-invitation.ts';
import { surveyReminder } from '#shared/programmes/survey-reminder.ts';
import { facts } from '../../../support/facts.ts';
import { now, verdictOf } from './checks/verdict-of.ts';

const endsSoon = '2026-09-02T02:30:00.000Z';
const endsLater = '2026-09-06T02:30:00.000Z';

function first(service?: ServiceTerms) {
  return verdictOf(policyState, { programme: surveyInvitation, ...(service && { service }) });
}

function again(service?: ServiceTerms, usefulUntil = endsLater) {
  return policyState.judge(
    facts({ programme: surveyReminder, usefulUntil, ...(service && { service }) }),
    now,
  );
}

describe('an invitation', () => {
  test('is for a service that has no answer', () => expect(first({ isAnswered: false })).toBe('pass'));
  test('is for none that is answered', () => expect(first({ isAnswered: true })).toBe('answered'));
  test('is for none that is not there', () => expect(first()).toBe('no-longer-due'));
});

describe('a reminder', () => {
  test('is for whoever was asked two days before, and has not answered', () =>
    expect(again({ isAnswered: false, asked: '2026-08-30T02:30:00.000Z' })).toEqual({ outcome: 'pass' }));

  test('does not mind that the invitation was on its way for some minutes', () =>
    expect(again({ isAnswered: false, asked: '2026-08-30T02:35:00.000Z' })).toEqual({ outcome: 'pass' }));

  test('waits for the rest of two days where the invitation took longer than that', () =>
    expect(again({ isAnswered: false, asked: '2026-08-30T02:35:00.001Z' })).toMatchObject({
      code: 'asked-lately',
      until: '2026-09-01T02:35:00.001Z',
    }));

  test('is for nobody who has answered', () =>
    expect(again({ isAnswered: true, asked: '2026-08-30T02:30:00.000Z' })).toMatchObject({
      code: 'answered',
    }));

  test('waits until whoever was asked late has had two days', () =>
    expect(again({ isAnswered: false, asked: '2026-08-31T12:00:00.000Z' })).toEqual({
      outcome: 'defer',
      code: 'asked-lately',
      until: '2026-09-02T12:00:00.000Z',
    }));

  test('is too late where they have not had two days when the survey ends', () =>
    expect(again({ isAnswered: false, asked: '2026-08-31T12:00:00.000Z' }, endsSoon)).toEqual({
      outcome: 'suppress',
      code: 'too-late',
    }));

  test('is for nobody who was never asked', () =>
    expect(again({ isAnswered: false, asked: 'never' })).toMatchObject({ code: 'never-asked' }));

  test('waits two days for an invitation that is not out yet', () =>
    expect(again({ isAnswered: false })).toMatchObject({ until: '2026-09-03T02:30:00.000Z' }));
});
