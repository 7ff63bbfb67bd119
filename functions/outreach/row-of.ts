import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { inputsOf } from '#shared/domain/decide/inputs-of.ts';
import type { Judgement } from '#shared/engagement/judge-recipients.ts';

/** What a ledger row says of a decision, whatever state it is then written in. */
export function rowOf({
  key: { customerId, programme, occurrence },
  message,
  decision,
  decidedAt,
  facts,
}: Judgement): Omit<LedgerRow, 'state'> {
  return {
    ...{ customerId, programme, occurrence },
    messageClass: message.messageClass,
    at: decidedAt,
    reasons: [...decision.reasons],
    versions: decision.versions,
    inputs: inputsOf(facts, decidedAt),
    correlationId: message.correlationId,
    usefulUntil: facts.usefulUntil,
  };
}
