import { createHash } from 'node:crypto';
import type { CustomerFacts, PolicyFacts, ReminderFacts } from '../../contracts/facts.ts';
import { type Instant, millisecondsOf } from '../../contracts/instant.ts';
import type { ClaimRecord } from '../../contracts/records/claim.ts';
import type { ProductLine } from '../../contracts/records/policy.ts';
import { inForceAt } from '../concern/in-force.ts';

/** How the ids of claims that were reported by text begin. */
const PREFIX = 'txt-';
const CHARACTERS = 24;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What is known of a report of damage: who it is from, what they have with us, and of which lines it speaks. */
export interface Report {
  readonly customer: Pick<CustomerFacts, 'id' | 'timeZone'>;
  readonly insured: Pick<ReminderFacts, 'policies' | 'claims'>;
  readonly lines: ReadonlySet<ProductLine>;
  readonly messageId: string;
  /** When it came in, business time. */
  readonly at: Instant;
}

/** The claim of a report: one that stands already, or one to be opened. */
export interface ClaimOfReport {
  readonly claimId: string;
  readonly policyId: string;
  readonly isNew: boolean;
}

/** The id of the claim that a message reports: the same for the same message, and of no other. */
export function reportedClaimId(messageId: string): string {
  return PREFIX + createHash('sha256').update(messageId).digest('hex').slice(0, CHARACTERS);
}

/**
 * The claim that a report is of. It is on the one policy in force of a line that is spoken of; where none is spoken of,
 * on the only one in force. Undefined where there are several or none: a person has to ask. Who has reported something
 * of the policy by text within 24 hours is taken to speak of the same.
 */
export function claimOfReport(report: Report): ClaimOfReport | undefined {
  const [policy, ...others] = candidates(report);
  if (!policy || others.length > 0) return undefined;
  const claimId = reportedClaimId(report.messageId);
  const standing = report.insured.claims.find(
    (claim) => claim.id === claimId || isSame(claim, policy, report),
  );
  return { claimId: standing?.id ?? claimId, policyId: policy.id, isNew: standing === undefined };
}

function candidates({ customer, insured, lines, at }: Report): readonly PolicyFacts[] {
  const isInForce = inForceAt(at);
  const standing = insured.policies.filter(({ timeZone = customer.timeZone, ...policy }) =>
    isInForce({ ...policy, timeZone }),
  );
  return lines.size === 0 ? standing : standing.filter(({ line }) => lines.has(line));
}

function isSame(
  { id, policyId, reportedAt }: Pick<ClaimRecord, 'id' | 'policyId' | 'reportedAt'>,
  policy: PolicyFacts,
  { at }: Report,
): boolean {
  const apart = Math.abs(millisecondsOf(at) - millisecondsOf(reportedAt));
  return id.startsWith(PREFIX) && policyId === policy.id && apart < DAY_MS;
}

/** What of a report by text makes a claim. */
export type Reported = Pick<ClaimRecord, 'customerId' | 'policyId' | 'reportedAt'> & {
  readonly claimId: string;
};

/** The claim as it stands in the book from then on, as a line of a file would say it. */
export function reportedClaim({ claimId, customerId, policyId, reportedAt }: Reported): ClaimRecord {
  return { type: 'claim', id: claimId, customerId, policyId, reportedAt, stage: 'reported' };
}
