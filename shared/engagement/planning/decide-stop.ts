import type { Chunk, MessageTerms, Recipient } from '../../contracts/candidate.ts';
import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { LedgerRow } from '../../contracts/ledger.ts';
import type { LedgerState } from '../../contracts/ledger-state.ts';
import { chunksOf as inLots } from '../../domain/chunks-of.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import { marksOf } from '../../domain/ledger/marks.ts';
import { isSaidAlready } from '../../domain/ledger/said-already.ts';
import { mayRecordOver } from '../../domain/ledger/transitions.ts';
import { messageTerms } from '../../domain/message-terms.ts';
import { togetherOrAlone } from '../../domain/together-or-alone.ts';
import type { Budget } from '../../ports/budget.ts';
import { hasPlace } from '../has-place.ts';
import { type Judgement, type JudgingServices, judgeRecipients } from '../judge-recipients.ts';
import type { PlannedAgenda } from './planned-agenda.ts';
import type { PlannedLedger } from './planned-ledger.ts';

/** What would be decided of a message at a moment (business time): a judgement, or why there can be none. */
export type PlannedMessage = { readonly at: Instant; readonly customerId: string } & (
  | { readonly judgement: Judgement }
  | { readonly message: MessageTerms; readonly unreadable: string }
);

/** What a plan decides with, and what it has come to so far. */
export interface Deciding extends JudgingServices {
  readonly ledger: PlannedLedger;
  readonly budget: Budget;
  readonly planned: PlannedAgenda;
}

/** As a live run does: so many together, and so many such lots side by side. */
const LOT = 25;
const LOTS_AT_ONCE = 8;

/**
 * Decides about the recipients of a chunk at one moment, by the code of live runs, and remembers what would be of it:
 * rows, places under caps, what waits for its hour.
 */
export async function decideChunk(
  chunk: Chunk,
  now: BusinessInstant,
  deciding: Deciding,
): Promise<readonly PlannedMessage[]> {
  const services = { ...deciding, businessClock: () => now };
  const lots = await inParallel(inLots(chunk.recipients, LOT), LOTS_AT_ONCE, (some) =>
    decideLot(chunk, some, services),
  );
  const messages = lots.flat();
  postpone(chunk, messages, deciding.planned);
  return messages;
}

async function decideLot(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: Deciding,
): Promise<readonly PlannedMessage[]> {
  const messages: PlannedMessage[] = [];
  const failed = await togetherOrAlone(recipients, async (some) => {
    for (const judgement of await judgeRecipients(chunk, some, services))
      messages.push(...(await settled(chunk, judgement, services)));
  });
  const at = services.businessClock();
  for (const [recipient, { code }] of failed) {
    const { customerId } = recipient;
    messages.push({ at, customerId, message: messageTerms(chunk, recipient), unreadable: code });
  }
  return messages;
}

/** What comes of a judgement. Whoever finds no place under a cap is judged again, as a message put back is. */
async function settled(
  chunk: Chunk,
  judgement: Judgement,
  services: Deciding,
): Promise<readonly PlannedMessage[]> {
  const { customerId, decision, decidedAt: at } = judgement;
  if (stands(judgement)) return [];
  if (decision.outcome === 'send' && !(await hasPlace(judgement, services.budget)))
    return await decideLot(chunk, recipientsOf(chunk, customerId), services);
  services.ledger.write(rowOf(judgement));
  return [{ at, customerId, judgement }];
}

/**
 * Whether the ledger has ended the message already, says just this of it, or somebody is about to send it: what is decided
 * now changes nothing.
 */
function stands({ row, decision, facts }: Judgement): boolean {
  return row !== undefined && (!mayRecordOver(marksOf(row)) || isSaidAlready(decision, facts.row));
}

function recipientsOf({ recipients }: Chunk, customerId: string): readonly Recipient[] {
  return recipients.filter((one) => one.customerId === customerId);
}

const states = { send: 'sent', defer: 'deferred', suppress: 'suppressed' } as const satisfies Record<
  Judgement['decision']['outcome'],
  LedgerState
>;

function rowOf({ customerId, message, decision, decidedAt, facts }: Judgement): LedgerRow {
  const { programme, occurrence, messageClass, correlationId } = message;
  return {
    ...{ customerId, programme, occurrence, messageClass, correlationId },
    state: states[decision.outcome],
    at: decidedAt,
    reasons: [...decision.reasons],
    versions: decision.versions,
    usefulUntil: facts.usefulUntil,
  };
}

/** Puts those of a chunk who wait into the agenda, by the moment until which they do. */
function postpone(chunk: Chunk, messages: readonly PlannedMessage[], planned: PlannedAgenda): void {
  const until = new Map(
    messages.flatMap((one) =>
      'judgement' in one && one.judgement.decision.outcome === 'defer'
        ? [[one.customerId, one.judgement.decision.until] as const]
        : [],
    ),
  );
  const waiting = chunk.recipients.filter(({ customerId }) => until.has(customerId));
  for (const [dueAt, recipients] of Map.groupBy(waiting, ({ customerId }) => until.get(customerId)))
    if (dueAt !== undefined) planned.send({ ...chunk, recipients }, dueAt);
}
