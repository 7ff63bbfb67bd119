import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import type { BusinessInstant } from '#shared/contracts/clock.ts';
import type { KnownCustomer } from '#shared/contracts/facts.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { type Decision, decide } from '#shared/domain/decide/decide.ts';
import { isLeaseOver } from '#shared/domain/ledger/transitions.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import type { OutreachServices } from './services.ts';

/** A decision about one recipient, and the facts it was made from. */
export interface Judgement {
  readonly customerId: string;
  readonly decision: Decision;
  readonly decidedAt: BusinessInstant;
  readonly facts: Facts;
  readonly known: KnownCustomer | undefined;
}

/** Decides about at most 25 recipients of a chunk, from facts read now; writes nothing. */
export async function judgeRecipients(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: OutreachServices,
): Promise<readonly Judgement[]> {
  const keys = recipients.map(({ customerId }) => ({
    customerId,
    programme: chunk.programme,
    occurrence: chunk.occurrence,
  }));
  const [known, rows] = await Promise.all([services.customers.known(recipients), services.ledger.rows(keys)]);
  return recipients.map((recipient, at) => {
    const key = keys[at];
    const row = key && rows.get(ledgerKeyText(key));
    return judgementOf(chunk, recipient, known.get(recipient.customerId), row, services);
  });
}

function judgementOf(
  chunk: Chunk,
  recipient: Recipient,
  known: KnownCustomer | undefined,
  row: LedgerRow | undefined,
  services: OutreachServices,
): Judgement {
  const decidedAt = services.businessClock();
  const facts: Facts = {
    programme: programmeOf(chunk.programme),
    occurrence: chunk.occurrence,
    messageClass: chunk.messageClass,
    usefulUntil: chunk.usefulUntil,
    policyIds: recipient.policyIds,
    customer: known?.customer,
    policies: known?.policies ?? [],
    row,
    leaseOver: row !== undefined && isLeaseOver(row, services.systemClock()),
    template: templateOf(chunk.programme),
    config: services.config,
  };
  return { customerId: recipient.customerId, decision: decide(facts, decidedAt), decidedAt, facts, known };
}
