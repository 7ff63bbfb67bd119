import { dueOn, isIn } from './due-on.ts';
import { exampleFacts, examplePolicy } from './example-facts.ts';
import { expiryDays, isToBeRenewed } from './expiry-days.ts';
import type { Reminder } from './reminder.ts';
import { zoneOfPolicy } from './zone-of-policy.ts';

const programme = 'motor-last-chance';

/** The second and last reminder that a motor policy is about to end. */
export const lastChance: Reminder = {
  programme,
  lines: ['motor'],
  rule: ({ reminders }) => ({
    due: `${reminders.lastChanceDays} days before the policy ends, of a shorter policy in its middle; none on or before the day of the renewal reminder`,
    usefulUntil: 'the end of its last day',
  }),
  dues: (facts, span, config) =>
    facts.policies
      .filter((policy) => policy.line === 'motor' && isToBeRenewed(policy))
      .flatMap((policy) => {
        const day = expiryDays(policy, config).lastChance;
        if (day === undefined) return [];
        const { id, effectiveTo } = policy;
        return dueOn({
          programme,
          subjectId: id,
          policyIds: [id],
          on: effectiveTo,
          day,
          zone: zoneOfPolicy(policy, facts),
          data: { on: effectiveTo },
        });
      })
      .filter(isIn(span)),
  examples: [
    {
      title: 'three days before the last day',
      facts: exampleFacts({ policies: [examplePolicy()] }),
      dues: [
        {
          occurrence: 'pol_1#2027-03-31',
          dueAt: '2027-03-27T16:00:00.000Z',
          usefulUntil: '2027-03-31T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never where the renewal reminder comes as late',
      facts: exampleFacts({
        policies: [examplePolicy({ effectiveFrom: '2027-03-29', effectiveTo: '2027-03-31' })],
      }),
      dues: [],
    },
    {
      title: 'never of another line',
      facts: exampleFacts({ policies: [examplePolicy({ line: 'home' })] }),
      dues: [],
    },
  ],
};
