import type { StageConfig } from '../config/stage-config.ts';
import type { ClaimFacts, ReminderFacts } from '../contracts/facts.ts';
import { type Instant, plus } from '../contracts/instant.ts';
import { ProductLine } from '../contracts/records/policy.ts';
import { dayIn } from '../domain/time/day-in.ts';
import { startOfDay } from '../domain/time/instant-at.ts';
import { isIn } from './due-on.ts';
import { exampleClaim, exampleFacts } from './example-facts.ts';
import type { Due, Reminder } from './reminder.ts';
import { shifted } from './shifted.ts';
import { zoneOfPolicy } from './zone-of-policy.ts';

const programme = 'claim-documents';
/** The last reminder is useful while documents are missing; nobody is reminded of what has been missing for longer. */
const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const LAST_TOLD: Instant = '9998-01-01T00:00:00.000Z';

/**
 * The reminders of one claim, in order. Each gives way to the next: nobody is reminded of one thing twice at once. They
 * are known by the day of UTC since which documents are missing: that stays when the zone of customer or policy is
 * corrected, and their moments move.
 */
function duesOfClaim(claim: ClaimFacts, facts: ReminderFacts, { reminders }: StageConfig): readonly Due[] {
  const { id, missingSince, policyId } = claim;
  if (missingSince === undefined || missingSince > LAST_TOLD) return [];
  const policy = facts.policies.find((one) => one.id === policyId);
  const zone = zoneOfPolicy(policy, facts);
  const on = dayIn(zone, missingSince);
  const { firstAfterDays, everyDays, atMost } = reminders.claimDocuments;
  const dueAt = (number: number) => startOfDay(zone, shifted(on, firstAfterDays + number * everyDays));
  return Array.from({ length: atMost }, (_, at) => ({
    programme,
    occurrence: `${id}#${dayIn('UTC', missingSince)}#${at + 1}`,
    policyIds: policy ? [policyId] : [],
    claimId: id,
    on,
    dueAt: dueAt(at),
    usefulUntil: at + 1 < atMost ? dueAt(at + 1) : plus(dueAt(at), A_YEAR_MS),
    data: {},
  }));
}

/** That documents of a claim are missing. */
export const claimDocuments: Reminder = {
  programme,
  lines: ProductLine.options,
  rule: ({ reminders }) => {
    const { firstAfterDays, everyDays, atMost } = reminders.claimDocuments;
    return {
      due: `${firstAfterDays} days after documents were first missing, then every ${everyDays}, at most ${atMost} times`,
      usefulUntil: 'the next, and the last while any is missing, for a year',
    };
  },
  dues: (facts, span, config) =>
    facts.claims.flatMap((claim) => duesOfClaim(claim, facts, config)).filter(isIn(span)),
  examples: [
    {
      title: 'three, ten and seventeen days after the day it was first missing',
      facts: exampleFacts({ claims: [exampleClaim()] }),
      dues: [
        {
          occurrence: 'clm_1#2026-11-20#1',
          dueAt: '2026-11-22T16:00:00.000Z',
          usefulUntil: '2026-11-29T16:00:00.000Z',
        },
        {
          occurrence: 'clm_1#2026-11-20#2',
          dueAt: '2026-11-29T16:00:00.000Z',
          usefulUntil: '2026-12-06T16:00:00.000Z',
        },
        {
          occurrence: 'clm_1#2026-11-20#3',
          dueAt: '2026-12-06T16:00:00.000Z',
          usefulUntil: '2027-12-06T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'known by the day of UTC, due by the calendar of the zone',
      facts: exampleFacts({ claims: [exampleClaim({ missingSince: '2026-11-20T17:00:00.000Z' })] }),
      span: { after: '2026-11-20T17:00:00.000Z', to: '2026-11-25T00:00:00.000Z' },
      dues: [
        {
          occurrence: 'clm_1#2026-11-20#1',
          dueAt: '2026-11-23T16:00:00.000Z',
          usefulUntil: '2026-11-30T16:00:00.000Z',
        },
      ],
    },
    {
      title: 'never of a claim that lacks nothing',
      facts: exampleFacts({ claims: [exampleClaim({ missingDocuments: [], missingSince: undefined })] }),
      dues: [],
    },
  ],
};
