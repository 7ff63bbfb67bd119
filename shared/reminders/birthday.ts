import type { PlainDate } from '../contracts/plain-date.ts';
import { ProductLine } from '../contracts/records/policy.ts';
import { agreedToMarketing } from '../domain/consent/agreed-to-marketing.ts';
import { dueOn, isIn } from './due-on.ts';
import { exampleFacts } from './example-facts.ts';
import type { Reminder } from './reminder.ts';
import { yearsOf } from './years-of.ts';

const programme = 'birthday';

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

/** The birthday in a year; who was born on 29 February keeps it on the 28th in common years. */
function birthdayIn(year: number, birthDate: PlainDate): PlainDate {
  const day = birthDate.slice(5);
  return `${year}-${day === '02-29' && !isLeap(year) ? '02-28' : day}`;
}

/** A greeting on a birthday, for who has agreed to greetings. The year they were born in is in no message of it. */
export const birthday: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: () => ({
    due: 'the birthday; of 29 February on the 28th in common years',
    usefulUntil: 'the end of the day',
  }),
  dues: ({ customer, birthDate }, span) => {
    if (birthDate === undefined) return [];
    const { id, timeZone: zone } = customer;
    return yearsOf(span)
      .map((year) => birthdayIn(year, birthDate))
      .filter((on) => on > birthDate)
      .flatMap((on) => dueOn({ programme, subjectId: id, policyIds: [], on, day: on, zone, data: {} }))
      .filter(isIn(span))
      .filter(({ dueAt }) => agreedToMarketing(customer, dueAt));
  },
  examples: [
    {
      title: 'every year, by the customer’s own clock',
      facts: exampleFacts({ birthDate: '1990-05-17', customer: { timeZone: 'America/New_York' } }),
      span: { after: '2026-01-01T00:00:00.000Z', to: '2028-01-01T00:00:00.000Z' },
      dues: [
        {
          occurrence: 'cus_1#2026-05-17',
          dueAt: '2026-05-17T04:00:00.000Z',
          usefulUntil: '2026-05-18T04:00:00.000Z',
        },
        {
          occurrence: 'cus_1#2027-05-17',
          dueAt: '2027-05-17T04:00:00.000Z',
          usefulUntil: '2027-05-18T04:00:00.000Z',
        },
      ],
    },
    {
      title: 'of 29 February on the 28th in common years',
      facts: exampleFacts({ birthDate: '2000-02-29' }),
      span: { after: '2027-01-01T00:00:00.000Z', to: '2029-01-01T00:00:00.000Z' },
      dues: [
        {
          occurrence: 'cus_1#2027-02-28',
          dueAt: '2027-02-27T16:00:00.000Z',
          usefulUntil: '2027-02-28T16:00:00.000Z',
        },
        {
          occurrence: 'cus_1#2028-02-29',
          dueAt: '2028-02-28T16:00:00.000Z',
          usefulUntil: '2028-02-29T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never of somebody who has not agreed to marketing',
      facts: exampleFacts({ birthDate: '1990-05-17', customer: { consents: {} } }),
      dues: [],
    },
  ],
};
