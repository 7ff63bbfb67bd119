import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { surveyTimes } from '#shared/domain/surveys/survey-times.ts';
import { firstOpen } from '../../../support/calendar/first-open.ts';
import { courtesy } from '../../../support/calendar/textbook-hours.ts';

describe('a survey', () => {
  test('starts when its invitation is due, within the hours of service messages', () =>
    expect(surveyTimes('2026-09-10T04:00:00.000Z', 'Asia/Shanghai', local)).toEqual({
      startsAt: '2026-09-10T04:00:00.000Z',
      remindAt: '2026-09-12T04:00:00.000Z',
      endsAt: '2026-09-17T04:00:00.000Z',
    }));

  test('starts in the morning where it is due at night, and counts all from there', () =>
    expect(surveyTimes('2026-09-10T13:00:00.000Z', 'Asia/Shanghai', local)).toEqual({
      startsAt: '2026-09-11T00:00:00.000Z',
      remindAt: '2026-09-13T00:00:00.000Z',
      endsAt: '2026-09-18T00:00:00.000Z',
    }));

  test('lasts as long whether or not clocks change meanwhile', () =>
    expect(surveyTimes('2026-10-31T16:00:00.000Z', 'America/New_York', local)?.endsAt).toBe(
      '2026-11-07T16:00:00.000Z',
    ));

  test('there is none where no hour is allowed', () =>
    expect(
      surveyTimes('2026-09-10T04:00:00.000Z', 'Asia/Shanghai', {
        ...local,
        courtesyHours: { from: '08:00', to: '08:01' },
        surveys: { ...local.surveys, endsAfter: 'PT1H' },
      }),
    ).toBeUndefined());

  test('starts at the first minute that the textbook allows, whatever the zone', () => {
    const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe');
    const from = Date.parse('2026-01-01');
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }), (timeZone, minutes) => {
        const due = from + minutes * 60_000;
        const starts = surveyTimes(instantOf(due), timeZone, local)?.startsAt ?? '';
        expect(millisecondsOf(starts)).toBe(firstOpen([courtesy], timeZone, due, due + 7 * 86_400_000));
      }),
      { numRuns: 150 },
    );
  });
});
