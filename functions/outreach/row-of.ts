import type { Chunk } from '#shared/contracts/candidate.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { inputsOf } from '#shared/domain/decide/inputs-of.ts';
import type { Judgement } from '#shared/engagement/judge-recipients.ts';

/** What a ledger row says of a decision, whatever state it is then written in. */
export function rowOf(
  chunk: Chunk,
  { customerId, decision, decidedAt, facts }: Judgement,
): Omit<LedgerRow, 'state'> {
  return {
    customerId,
    programme: chunk.programme,
    occurrence: chunk.occurrence,
    messageClass: chunk.messageClass,
    at: decidedAt,
    reasons: [...decision.reasons],
    versions: decision.versions,
    inputs: inputsOf(facts, decidedAt),
    correlationId: chunk.correlationId,
    usefulUntil: chunk.usefulUntil,
  };
}
