import { ProductLine } from '../contracts/records/policy.ts';
import { dueOn, isIn } from './due-on.ts';
import { exampleFacts, examplePolicy } from './example-facts.ts';
import { expiryDays, isToBeRenewed } from './expiry-days.ts';
import type { Reminder } from './reminder.ts';
import { zoneOfPolicy } from './zone-of-policy.ts';

const programme = 'renewal-reminder';

/** That a policy is about to end. */
export const renewal: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: ({ reminders }) => {
    const { default: usual, ...byLine } = reminders.renewalLeadDays;
    const others = Object.entries(byLine).map(([line, days]) => `, ${line} ${days}`);
    return {
      due: `${usual} days before the policy ends${others.join('')}; of a shorter policy in its middle`,
      usefulUntil: 'the end of its last day',
    };
  },
  dues: (facts, span, config) =>
    facts.policies
      .filter(isToBeRenewed)
      .flatMap((policy) =>
        dueOn({
          programme,
          subjectId: policy.id,
          policyIds: [policy.id],
          on: policy.effectiveTo,
          day: expiryDays(policy, config).renewal,
          zone: zoneOfPolicy(policy, facts),
          data: { on: policy.effectiveTo },
        }),
      )
      .filter(isIn(span)),
  examples: [
    {
      title: 'thirty days before the last day of a year',
      facts: exampleFacts({ policies: [examplePolicy()] }),
      dues: [
        {
          occurrence: 'pol_1#2027-03-31',
          dueAt: '2027-02-28T16:00:00.000Z',
          usefulUntil: '2027-03-31T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'in the middle of a policy of eleven days, by the clock of the policy',
      facts: exampleFacts({
        policies: [
          examplePolicy({
            line: 'travel',
            effectiveFrom: '2027-07-01',
            effectiveTo: '2027-07-11',
            timeZone: 'America/New_York',
          }),
        ],
      }),
      dues: [
        {
          occurrence: 'pol_1#2027-07-11',
          dueAt: '2027-07-06T04:00:00.000Z',
          usefulUntil: '2027-07-12T04:00:00.000Z',
        },
      ],
    },
    {
      title: 'on the one day of a policy of one day',
      facts: exampleFacts({
        policies: [examplePolicy({ effectiveFrom: '2027-07-01', effectiveTo: '2027-07-01' })],
      }),
      dues: [
        {
          occurrence: 'pol_1#2027-07-01',
          dueAt: '2027-06-30T16:00:00.000Z',
          usefulUntil: '2027-07-01T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never of a policy that is to be cancelled before it would end',
      facts: exampleFacts({
        policies: [examplePolicy({ effectiveTo: '2027-02-28', cancelledOn: '2027-03-01' })],
      }),
      dues: [],
    },
    {
      title: 'never of a policy that has its successor',
      facts: exampleFacts({ policies: [examplePolicy({ status: 'renewed' })] }),
      dues: [],
    },
  ],
};
