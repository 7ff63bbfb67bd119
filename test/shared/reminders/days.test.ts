import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import type { PolicyFacts } from '#shared/contracts/facts.ts';
import { exampleClaim, exampleFacts, examplePolicy } from '#shared/reminders/example-facts.ts';
import { duesIn } from '#shared/reminders/next-due.ts';
import type { Due } from '#shared/reminders/reminder.ts';

const FOREVER = { after: '1900-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' };

function duesOf(policy: Partial<PolicyFacts>, config: StageConfig = local): Readonly<Record<string, Due>> {
  const dues = duesIn(exampleFacts({ policies: [examplePolicy(policy)] }), FOREVER, config);
  const ofPolicies = dues.filter(({ occurrence }) => occurrence.startsWith('pol_'));
  return Object.fromEntries(ofPolicies.map((due) => [due.programme, due]));
}

/** What another implementation of the calendar says: the first moment of a day in a zone. */
function midnight(zone: string, day: Temporal.PlainDate): string {
  const { epochMilliseconds } = day.toZonedDateTime(zone);
  return new Date(epochMilliseconds).toISOString();
}

const zones = ['Asia/Shanghai', 'America/New_York', 'America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Apia'];
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2005-01-01').add({ days }));

describe('the days of a policy’s end', () => {
  test('are what the calendar says, for every term, zone and number of days', () => {
    fc.assert(
      fc.property(
        day,
        fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 800 })),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        (from, term, zone, lead, last) => {
          const to = from.add({ days: term });
          const config = {
            ...local,
            reminders: {
              ...local.reminders,
              renewalLeadDays: { default: 7, motor: lead },
              lastChanceDays: last,
            },
          };
          const facts = { effectiveFrom: `${from}`, effectiveTo: `${to}`, timeZone: zone };
          const dayFor = (days: number) => {
            const wanted = to.subtract({ days });
            if (Temporal.PlainDate.compare(wanted, from) >= 0) return wanted;
            return from.add({ days: Math.floor(from.until(to).days / 2) });
          };
          const dues = duesOf(facts, config);
          const renewal = dayFor(lead);
          expect(dues['renewal-reminder']?.dueAt).toBe(midnight(zone, renewal));
          expect(dues['renewal-reminder']?.usefulUntil).toBe(midnight(zone, to.add({ days: 1 })));
          const lastChance = dayFor(last);
          const isLater = Temporal.PlainDate.compare(lastChance, renewal) > 0;
          expect(dues['motor-last-chance']?.dueAt).toBe(isLater ? midnight(zone, lastChance) : undefined);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['thirty days before 31 March of a common year', '2027-03-31', '2027-03-01'],
    ['thirty days before 31 March of a leap year', '2028-03-31', '2028-03-01'],
    ['thirty days before 30 March of a leap year, on 29 February', '2028-03-30', '2028-02-29'],
    ['thirty days before 1 January, in the year before', '2027-01-01', '2026-12-02'],
  ])('are %s', (_, effectiveTo, expected) => {
    const { on, dueAt } = duesOf({ effectiveTo, timeZone: 'UTC' })['renewal-reminder'] ?? {};
    expect([on, dueAt]).toEqual([effectiveTo, `${expected}T00:00:00.000Z`]);
  });

  test.each([
    ['thirty days: on its first', '2027-05-01', '2027-05-31', '2027-05-01', '2027-05-28'],
    ['twenty-nine days: in the middle', '2027-05-01', '2027-05-30', '2027-05-15', '2027-05-27'],
    ['five days', '2027-05-01', '2027-05-06', '2027-05-03', undefined],
    ['two days, of which the first is the middle', '2027-05-01', '2027-05-02', '2027-05-01', undefined],
    ['one day', '2027-05-01', '2027-05-01', '2027-05-01', undefined],
  ])('of a policy whose last day comes after %s', (_, effectiveFrom, effectiveTo, renewal, last) => {
    const dues = duesOf({ effectiveFrom, effectiveTo, timeZone: 'UTC' });
    expect(dues['renewal-reminder']?.dueAt.slice(0, 10)).toBe(renewal);
    expect(dues['motor-last-chance']?.dueAt.slice(0, 10)).toBe(last);
  });

  test('are by the table of product lines', () => {
    const renewalLeadDays = { default: 30, travel: 2, life: 60 };
    const config = { ...local, reminders: { ...local.reminders, renewalLeadDays } };
    const dayOf = (line: PolicyFacts['line']) =>
      duesOf({ line, timeZone: 'UTC' }, config)['renewal-reminder']?.dueAt.slice(0, 10);
    expect([dayOf('travel'), dayOf('life'), dayOf('home')]).toEqual([
      '2027-03-29',
      '2027-01-30',
      '2027-03-01',
    ]);
  });

  test('of a policy for good come at the end of all days, and are useful until then', () => {
    const { dueAt, usefulUntil } =
      duesOf({ effectiveTo: '9999-12-31', timeZone: 'America/New_York' })['renewal-reminder'] ?? {};
    expect([dueAt, usefulUntil]).toEqual(['9999-12-01T05:00:00.000Z', '9999-12-31T23:59:59.999Z']);
  });

  test('of a policy from before anybody’s time are none', () => {
    expect(duesOf({ effectiveFrom: '0000-01-01', effectiveTo: '0000-01-02' })).toEqual({});
    expect(
      duesOf({ effectiveFrom: '0000-01-01', inspectionDue: '0000-01-02', premiumDueOn: '1899-12-31' }),
    ).not.toHaveProperty('motor-inspection');
  });

  test.each(['lapsed', 'cancelled', 'expired', 'pending', 'renewed'] as const)(
    'are none of a policy that is %s',
    (status) => expect(duesOf({ status })).toEqual({}),
  );
});

describe('a day', () => {
  test.each([
    // Each of these days begins at 01:00, because the clocks skip midnight.
    ['Africa/Cairo', '2027-04-30', '2027-04-29T22:00:00.000Z'],
    ['Asia/Beirut', '2027-03-28', '2027-03-27T22:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ])('that has no midnight in %s begins with its first minute', (timeZone, inspectionDue, dueAt) => {
    const config = { ...local, reminders: { ...local.reminders, inspectionDays: 0 } };
    const policy = { timeZone, inspectionDue, effectiveFrom: '2018-01-01', effectiveTo: '2028-01-01' };
    expect(duesOf(policy, config)['motor-inspection']?.dueAt).toBe(dueAt);
  });

  test('is the policy’s own, or else the customer’s', () => {
    const dues = (timeZone?: string) =>
      duesIn(
        exampleFacts({
          customer: { timeZone: 'Europe/Paris', consents: {} },
          policies: [examplePolicy(timeZone === undefined ? {} : { timeZone })],
        }),
        FOREVER,
        local,
      ).map(({ dueAt }) => dueAt.slice(11, 13));
    expect(dues()[0]).toBe('23');
    expect(dues('Asia/Tokyo')[0]).toBe('15');
  });
});

describe('inspections and premiums', () => {
  test('are told of when the policy begins, where the reminder would fall due before, and not after it has ended', () => {
    const names = (over: Partial<PolicyFacts>) => Object.keys(duesOf(over));
    const term = { effectiveFrom: '2027-01-10', effectiveTo: '2027-06-30' };
    expect(names({ ...term, inspectionDue: '2027-01-25' })).toContain('motor-inspection');
    expect(names({ ...term, inspectionDue: '2027-01-24' })).toContain('motor-inspection');
    expect(names({ ...term, inspectionDue: '2027-01-09' })).not.toContain('motor-inspection');
    expect(names({ ...term, premiumDueOn: '2027-07-07' })).toContain('premium-due');
    expect(names({ ...term, premiumDueOn: '2027-07-08' })).not.toContain('premium-due');
  });

  test('have inspections for cars only, and premiums for every line', () => {
    const dates = { inspectionDue: '2027-02-01', premiumDueOn: '2027-02-01' };
    expect(Object.keys(duesOf({ line: 'pension', ...dates }))).toEqual(['premium-due', 'renewal-reminder']);
  });
});

describe('documents of a claim', () => {
  const duesOfClaim = (missingSince: string, timeZone?: string) =>
    duesIn(
      exampleFacts({
        customer: { consents: {} },
        claims: [exampleClaim({ missingSince })],
        policies: [examplePolicy({ status: 'expired', ...(timeZone && { timeZone }) })],
      }),
      FOREVER,
      local,
    );

  test('are asked for three times, from the day they are first missing where the policy is', () => {
    const days = duesOfClaim('2027-03-10T04:30:00.000Z', 'America/New_York');
    expect(days.map(({ on }) => on)).toEqual(Array(3).fill('2027-03-09'));
    // The clocks go forward on 14 March: midnight is at 05:00 UTC before, and at 04:00 after.
    expect(days.map(({ dueAt }) => dueAt)).toEqual([
      '2027-03-12T05:00:00.000Z',
      '2027-03-19T04:00:00.000Z',
      '2027-03-26T04:00:00.000Z',
    ]);
    expect(days.map(({ policyIds, claimId }) => [policyIds, claimId])).toEqual(
      Array(3).fill([['pol_1'], 'clm_1']),
    );
  });

  test.each(['Pacific/Kiritimati', 'Asia/Shanghai', 'America/New_York', 'Pacific/Pago_Pago'])(
    'are asked for under the same names in %s: a zone that is corrected repeats none',
    (timeZone) => {
      for (const hour of ['00', '06', '12', '18', '23'])
        expect(
          duesOfClaim(`2027-03-10T${hour}:30:00.000Z`, timeZone).map(({ occurrence }) => occurrence),
        ).toEqual(['clm_1#2027-03-10#1', 'clm_1#2027-03-10#2', 'clm_1#2027-03-10#3']);
    },
  );

  test('are never asked for twice at once: each reminder is useful until the next', () => {
    const [first, second, third] = duesOfClaim('2027-03-10T04:30:00.000Z');
    expect(first?.usefulUntil).toBe(second?.dueAt);
    expect(second?.usefulUntil).toBe(third?.dueAt);
  });

  test('missing at the end of all days are asked for never', () => {
    expect(duesOfClaim('9999-12-31T12:00:00.000Z')).toEqual([]);
  });
});

describe('a birthday', () => {
  const birthdays = (birthDate: string, after: string, to: string) =>
    duesIn(exampleFacts({ birthDate }), { after, to }, local).map(({ on }) => on);

  test('comes every year, for three years ahead', () => {
    const to = '9999-12-31T23:59:59.999Z';
    expect(birthdays('1990-05-17', '2026-06-01T00:00:00.000Z', to)).toEqual([
      '2027-05-17',
      '2028-05-17',
      '2029-05-17',
    ]);
  });

  test('is told of in a span of milliseconds about the turn of the year', () => {
    expect(birthdays('1990-01-01', '2026-12-31T15:59:59.999Z', '2026-12-31T16:00:00.000Z')).toEqual([
      '2027-01-01',
    ]);
  });

  test('is not the day of the birth itself', () => {
    expect(birthdays('2026-05-17', '2026-01-01T00:00:00.000Z', '2027-06-01T00:00:00.000Z')).toEqual([
      '2027-05-17',
    ]);
  });

  test('is greeted from when somebody agreed to it', () => {
    const consents = {
      marketing: {
        state: 'granted',
        at: '2027-06-01T00:00:00.000Z',
        source: 'app',
        textVersion: '1',
      },
    } as const;
    const facts = exampleFacts({ birthDate: '1990-05-17', customer: { consents } });
    const span = { after: '2026-01-01T00:00:00.000Z', to: '2028-12-31T00:00:00.000Z' };
    expect(duesIn(facts, span, local).map(({ on }) => on)).toEqual(['2028-05-17']);
  });
});
