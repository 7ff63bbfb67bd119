import { claimReported } from '#shared/contracts/events/claim-reported.ts';
import type { CustomerFacts } from '#shared/contracts/facts.ts';
import type { ProductLine } from '#shared/contracts/records/policy.ts';
import { linesSpokenOf } from '#shared/domain/claims/lines-spoken-of.ts';
import { type ClaimOfReport, claimOfReport } from '#shared/domain/claims/reported-claim.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { announcement } from '../announcement.ts';
import type { ConverseServices } from '../services.ts';
import type { Answer, Asking, Came } from './answer.ts';
import { toHolder } from './holder-of.ts';
import { taskFor } from './task-for.ts';

/**
 * Damage is reported, in words or after a warning: a claim stands in the book from now on, and whoever reported it is
 * told its code. Where it cannot be told who reports, or which of their policies is meant, there is no claim. Either
 * way a person calls back.
 */
export const claimReport: Answer<'claim-report'> = {
  is: 'claim-report',
  async answer(_, asking, services) {
    const reporter = reporterOf(asking);
    const claim = reporter && (await claimOf(reporter, asking, services));
    return claim ? claimed(claim, reporter, asking, services) : askedByPerson(asking, services);
  },
};

/** Who was asked, where a warning was answered; else whoever has the number, if that is one. */
function reporterOf({ question, heard: { holders } }: Asking): CustomerFacts | undefined {
  const [only, ...others] = holders.customers;
  if (question?.question === 'warning')
    return holders.customers.find(({ id }) => id === question.asked.customerId);
  return others.length === 0 ? only : undefined;
}

async function claimOf(
  customer: CustomerFacts,
  asking: Asking,
  { insured }: ConverseServices,
): Promise<ClaimOfReport | undefined> {
  const { ref, at } = asking;
  const has = await insured.of(customer.id);
  return claimOfReport({ customer, insured: has, lines: linesOf(asking), messageId: ref.messageId, at });
}

/** The lines that the words speak of; where they speak of none, that of the warning they answer. */
function linesOf({ question, heard }: Asking): ReadonlySet<ProductLine> {
  const spoken = linesSpokenOf(heard.text);
  if (spoken.size > 0 || question?.question !== 'warning') return spoken;
  const { line } = programmeOf(question.asked.programme);
  return new Set(line === undefined ? [] : [line]);
}

function claimed(
  { claimId, policyId, isNew }: ClaimOfReport,
  { id: customerId }: CustomerFacts,
  asking: Asking,
  { config, newClaimCode }: ConverseServices,
): Came {
  const about = { claimId, customerId, policyId, reportedAt: asking.at };
  const opened: Effect = { is: 'claim', ...about, code: newClaimCode() };
  return {
    customerIds: [customerId],
    dialogue: asking.heard.dialogue,
    effects: [...(isNew ? [opened] : []), taskFor('claim-reported', asking, { customerId, claimId }, config)],
    events: isNew ? [announcement(claimReported, claimId, about)] : [],
    reply: { programme: 'reply-claim-reported', data: {}, customerId, policyIds: [policyId], claimId },
  };
}

function askedByPerson(asking: Asking, { config }: ConverseServices): Came {
  const about = toHolder(asking);
  return {
    dialogue: asking.heard.dialogue,
    effects: [taskFor('claim-reported', asking, about, config)],
    reply: { programme: 'reply-handed-over', data: {}, ...about },
  };
}
