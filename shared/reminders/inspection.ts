import { daysBefore } from './days-before.ts';
import { exampleFacts, examplePolicy } from './example-facts.ts';
import type { Reminder } from './reminder.ts';

const programme = 'motor-inspection';
const lines = ['motor'] as const;

/** That the inspection of an insured vehicle falls due. */
export const inspection: Reminder = {
  programme,
  lines,
  rule: ({ reminders }) => ({
    due: `${reminders.inspectionDays} days before the inspection is due, or when the policy begins, if it is in force then`,
    usefulUntil: 'the end of the day it is due',
  }),
  dues: daysBefore({
    programme,
    lines,
    dayOf: ({ inspectionDue }) => inspectionDue,
    days: ({ reminders }) => reminders.inspectionDays,
  }),
  examples: [
    {
      title: 'fifteen days before, over the end of a month',
      facts: exampleFacts({ policies: [examplePolicy({ inspectionDue: '2027-03-10' })] }),
      dues: [
        {
          occurrence: 'pol_1#2027-03-10',
          dueAt: '2027-02-22T16:00:00.000Z',
          usefulUntil: '2027-03-10T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'also of a policy that has its successor, while it runs',
      facts: exampleFacts({
        policies: [examplePolicy({ status: 'renewed', inspectionDue: '2027-04-10' })],
      }),
      dues: [
        {
          occurrence: 'pol_1#2027-04-10',
          dueAt: '2027-03-25T16:00:00.000Z',
          usefulUntil: '2027-04-10T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never of a policy that has ended by then',
      facts: exampleFacts({ policies: [examplePolicy({ inspectionDue: '2027-04-16' })] }),
      dues: [],
    },
    {
      title: 'never of a policy that was cancelled',
      facts: exampleFacts({
        policies: [examplePolicy({ status: 'cancelled', inspectionDue: '2027-03-10' })],
      }),
      dues: [],
    },
  ],
};
