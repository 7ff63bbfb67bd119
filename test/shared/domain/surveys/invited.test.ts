import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveyTerms } from '#shared/config/survey-terms.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { type Asked, invited } from '#shared/domain/surveys/invited.ts';
import { recordedAt } from '#shared/domain/surveys/recorded-at.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START: Instant = '2026-03-01T00:00:00.000Z';

function service(serviceId: string, completedAt: Instant, recorded: Instant = completedAt): Asked {
  return { serviceId, completedAt, recordedAt: recorded };
}

function chosen(...services: readonly Asked[]): readonly string[] {
  return invited(services, surveyTerms).map(({ service: { serviceId }, dueAt }) => `${serviceId} ${dueAt}`);
}

describe('an invitation', () => {
  test('is due two hours after the service is over', () =>
    expect(chosen(service('a', START))).toEqual(['a 2026-03-01T02:00:00.000Z']));

  test('is due when the service is recorded, where that is later', () =>
    expect(chosen(service('a', START, '2026-03-01T02:00:00.001Z'))).toEqual(['a 2026-03-01T02:00:00.001Z']));

  test('is for the first to be due, whichever came first to our ears', () => {
    const late = service('late', START, '2026-03-03T00:00:00.000Z');
    expect(chosen(late, service('next', '2026-03-02T00:00:00.000Z'))).toEqual([
      'next 2026-03-02T02:00:00.000Z',
    ]);
  });

  test('is for the lower id, where two are due together', () =>
    expect(chosen(service('b', START), service('a', START))).toEqual(['a 2026-03-01T02:00:00.000Z']));

  test('comes again thirty days after the last, and not a moment before', () => {
    const [before, then] = [plus(START, 30 * DAY_MS - 1), plus(START, 30 * DAY_MS)];
    expect(chosen(service('a', START), service('b', before))).toHaveLength(1);
    expect(chosen(service('a', START), service('b', then))).toEqual([
      'a 2026-03-01T02:00:00.000Z',
      'b 2026-03-31T02:00:00.000Z',
    ]);
  });

  test('that nobody gets takes no place: days count from the last that somebody does', () => {
    const days = [0, 20, 40].map((day) => service(`day-${day}`, plus(START, day * DAY_MS)));
    expect(chosen(...days)).toEqual(['day-0 2026-03-01T02:00:00.000Z', 'day-40 2026-04-10T02:00:00.000Z']);
  });

  test('there is none of what ends when no calendar goes on', () =>
    expect(chosen(service('a', '9999-12-31T23:59:59.999Z'))).toEqual([]));
});

/** Something that is told of: what, how long it has been over then, and how long after what was told before. */
const told = fc.record({
  id: fc.integer({ min: 0, max: 12 }),
  overSince: fc.constantFrom(0, HOUR_MS, 2 * HOUR_MS, 3 * DAY_MS, 40 * DAY_MS, -DAY_MS, -30 * DAY_MS),
  after: fc.constantFrom(0, 0, 1, HOUR_MS, 2 * HOUR_MS, 10 * DAY_MS, 30 * DAY_MS),
});

describe('whatever comes in, in whatever order, again and again and late', () => {
  test('nothing that was due is decided otherwise by what comes later', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 14 }), (all) => {
        const known: Asked[] = [];
        let [now, due]: [Instant, readonly string[]] = [START, []];
        for (const { id, overSince, after } of all) {
          now = plus(now, after);
          const serviceId = `srv_${id}`;
          if (!known.some((one) => one.serviceId === serviceId))
            known.push(service(serviceId, plus(now, -overSince), recordedAt(known, now)));
          const all = invited(known, surveyTerms);
          const dueNow = all.filter(({ dueAt }) => dueAt <= now).map((one) => one.service.serviceId);
          expect(dueNow.slice(0, due.length)).toEqual(due);
          due = dueNow;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('it is the same, however the services are listed', () => {
    const any = fc.array(
      fc.record({ completed: fc.integer({ min: 0, max: 1_500 }), later: fc.integer({ min: 0, max: 300 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, fc.func(fc.integer()), (all, place) => {
        const services = all.map(({ completed, later }, at) => {
          const over = plus(START, completed * HOUR_MS);
          return service(`srv_${at}`, over, plus(over, later * HOUR_MS + at));
        });
        const shuffled = services.toSorted((a, b) => place(a.serviceId) - place(b.serviceId));
        expect(chosen(...shuffled)).toEqual(chosen(...services));
      }),
      { numRuns: 500 },
    );
  });
});
