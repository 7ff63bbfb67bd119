import type { CustomerFacts, PolicyFacts, ReminderFacts } from '../contracts/facts.ts';
import { ProductLine } from '../contracts/records/policy.ts';
import { agreedToMarketing } from '../domain/consent/agreed-to-marketing.ts';
import { type Season, seasonStarts, seasons } from '../rules/seasons.ts';
import { dueOn, isIn } from './due-on.ts';
import { exampleFacts, examplePolicy } from './example-facts.ts';
import { inForceOn } from './in-force-on.ts';
import type { Due, Reminder } from './reminder.ts';
import { shifted } from './shifted.ts';
import { yearsOf } from './years-of.ts';

const programme = 'seasonal-tip';
/** As many as a recipient of a chunk may name. */
const MOST_POLICIES = 100;

function concerns({ jurisdictions }: Season, { jurisdiction }: CustomerFacts): boolean {
  const [country = jurisdiction] = jurisdiction.split('-');
  return jurisdictions.includes(jurisdiction) || jurisdictions.includes(country);
}

/** A season's tip of one year, for the customer's policies of its lines that are in force on its day. */
function dueIn(year: number, season: Season, { customer, policies }: ReminderFacts): readonly Due[] {
  const starts = seasonStarts(season, year);
  if (starts === undefined) return [];
  const isMeant = (policy: PolicyFacts) => season.lines.includes(policy.line) && inForceOn(policy, starts);
  const policyIds = policies.filter(isMeant).map(({ id }) => id);
  if (policyIds.length === 0) return [];
  const last = dueOn({
    programme,
    subjectId: customer.id,
    policyIds: policyIds.slice(0, MOST_POLICIES),
    on: shifted(starts, season.usefulDays - 1),
    day: starts,
    zone: customer.timeZone,
    data: { season: season.id },
  });
  return last.map((due) => ({ ...due, on: starts, occurrence: `${customer.id}#${starts}` }));
}

/** What to mind in a season, and greetings on the great festivals, for who has agreed to them. */
export const seasonal: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: () => ({
    due: 'the first day of the season (below), for those with a policy of its lines in force then',
    usefulUntil: 'the end of as many days as the season says',
  }),
  dues: (facts, span) =>
    seasons
      .filter((season) => concerns(season, facts.customer))
      .flatMap((season) => yearsOf(span).flatMap((year) => dueIn(year, season, facts)))
      .filter(isIn(span))
      .filter(({ dueAt }) => agreedToMarketing(facts.customer, dueAt)),
  examples: [
    {
      title: 'before the typhoons for a car in China, once however many policies',
      facts: exampleFacts({ policies: [examplePolicy(), examplePolicy({ id: 'pol_2', line: 'home' })] }),
      span: { after: '2026-06-20T00:00:00.000Z', to: '2026-07-20T00:00:00.000Z' },
      dues: [
        {
          occurrence: 'cus_1#2026-07-01',
          dueAt: '2026-06-30T16:00:00.000Z',
          usefulUntil: '2026-07-14T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never for a line the season does not touch',
      facts: exampleFacts({ policies: [examplePolicy({ line: 'pension' })] }),
      span: { after: '2026-06-20T00:00:00.000Z', to: '2026-07-20T00:00:00.000Z' },
      dues: [],
    },
    {
      title: 'in Florida before the hurricanes, and in Ohio not',
      facts: exampleFacts({
        customer: { jurisdiction: 'US-FL', timeZone: 'America/New_York' },
        policies: [examplePolicy({ line: 'home' })],
      }),
      span: { after: '2026-05-20T00:00:00.000Z', to: '2026-06-20T00:00:00.000Z' },
      dues: [
        {
          occurrence: 'cus_1#2026-06-01',
          dueAt: '2026-06-01T04:00:00.000Z',
          usefulUntil: '2026-06-15T04:00:00.000Z',
        },
      ],
    },
    {
      title: 'never to somebody who has not agreed to marketing',
      facts: exampleFacts({ customer: { consents: {} }, policies: [examplePolicy()] }),
      dues: [],
    },
  ],
};
