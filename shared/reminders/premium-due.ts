import { ProductLine } from '../contracts/records/policy.ts';
import { daysBefore } from './days-before.ts';
import { exampleFacts, examplePolicy } from './example-facts.ts';
import type { Reminder } from './reminder.ts';

const programme = 'premium-due';

/** That the next premium of a policy is due. */
export const premiumDue: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: ({ reminders }) => ({
    due: `${reminders.premiumDays} days before the premium is due, or when the policy begins, if it is in force then`,
    usefulUntil: 'the end of the day it is due',
  }),
  dues: daysBefore({
    programme,
    lines: ProductLine.options,
    dayOf: ({ premiumDueOn, cancelledOn }) =>
      premiumDueOn !== undefined && cancelledOn !== undefined && premiumDueOn >= cancelledOn
        ? undefined
        : premiumDueOn,
    days: ({ reminders }) => reminders.premiumDays,
  }),
  examples: [
    {
      title: 'seven days before, over the end of a year',
      facts: exampleFacts({ policies: [examplePolicy({ line: 'life', premiumDueOn: '2027-01-03' })] }),
      dues: [
        {
          occurrence: 'pol_1#2027-01-03',
          dueAt: '2026-12-26T16:00:00.000Z',
          usefulUntil: '2027-01-03T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'also of a premium that is due after the term it ends',
      facts: exampleFacts({ policies: [examplePolicy({ premiumDueOn: '2027-04-01' })] }),
      dues: [
        {
          occurrence: 'pol_1#2027-04-01',
          dueAt: '2027-03-24T16:00:00.000Z',
          usefulUntil: '2027-04-01T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'of the first one when the policy begins',
      facts: exampleFacts({
        policies: [
          examplePolicy({
            effectiveFrom: '2027-01-01',
            effectiveTo: '2027-12-31',
            premiumDueOn: '2027-01-03',
          }),
        ],
      }),
      dues: [
        {
          occurrence: 'pol_1#2027-01-03',
          dueAt: '2026-12-31T16:00:00.000Z',
          usefulUntil: '2027-01-03T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never of a policy that is cancelled before it is due',
      facts: exampleFacts({
        policies: [examplePolicy({ premiumDueOn: '2027-01-03', cancelledOn: '2027-01-01' })],
      }),
      dues: [],
    },
    {
      title: 'never of a policy without one, or that has lapsed',
      facts: exampleFacts({
        policies: [examplePolicy(), examplePolicy({ status: 'lapsed', premiumDueOn: '2027-01-03' })],
      }),
      dues: [],
    },
  ],
};
