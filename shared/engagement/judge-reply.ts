import type { StageConfig } from '../config/stage-config.ts';
import {
  type Chunk,
  type MessageTerms,
  NOBODY,
  type Recipient,
  type ReplyTo,
} from '../contracts/candidate.ts';
import type { BusinessClock, SystemClock } from '../contracts/clock.ts';
import type { Facts } from '../domain/decide/check.ts';
import { channelsRefusedForAll } from '../domain/decide/customer-terms.ts';
import { decide } from '../domain/decide/decide.ts';
import { replyTerms, replyUsefulUntil } from '../domain/decide/reply-terms.ts';
import { termsOf } from '../domain/ledger/transitions.ts';
import { keyOf } from '../domain/ledger-key.ts';
import { messageTerms } from '../domain/message-terms.ts';
import type { ReplyFacts, ReplyRead } from '../ports/reply-facts.ts';
import { programmeOf } from '../programmes/registry.ts';
import { templateOf } from '../templates/registry.ts';
import { claimTerms } from './claim-terms.ts';
import { isCancellable, type Judgement } from './judge-recipients.ts';

/** A chunk that answers a message. */
export type ReplyChunk = Chunk & { readonly reply: ReplyTo };

/** What deciding about a reply reads from; it writes nothing. */
export interface ReplyServices {
  readonly config: StageConfig;
  readonly replyFacts: Pick<ReplyFacts, 'read'>;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}

/** Whether a chunk answers a message. */
export function isReply(chunk: Chunk): chunk is ReplyChunk {
  return chunk.reply !== undefined;
}

/** Decides about a reply, from facts read now in one go; writes nothing. */
export async function judgeReply(
  chunk: ReplyChunk,
  recipient: Recipient,
  services: ReplyServices,
): Promise<Judgement> {
  const [key, message] = [keyOf(chunk, recipient), messageTerms(chunk, recipient)];
  const { reply } = chunk;
  const asked = { reply, key, recipient, isCancellable: isCancellable(chunk) };
  const read = await services.replyFacts.read(asked);
  const decidedAt = services.businessClock();
  const { customerId } = recipient;
  const facts = factsOf({ message, customerId, reply }, read, services);
  const { known, row } = read;
  return {
    ...{ customerId, key, message, decidedAt, facts, known, row },
    decision: decide(facts, decidedAt),
    reply: read,
  };
}

interface About {
  readonly message: MessageTerms;
  readonly customerId: string;
  readonly reply: ReplyTo;
}

function factsOf(about: About, read: ReplyRead, { config, systemClock }: ReplyServices): Facts {
  const { message, customerId } = about;
  const { known, row, stops } = read;
  const ofNumber = [...stops.ofNumbers.values()].flat();
  return {
    programme: programmeOf(message.programme),
    messageClass: message.messageClass,
    usefulUntil: usefulUntil(message, read),
    policies: known?.policies ?? [],
    halts: stops.halts.map(({ scope }) => scope),
    refusedByNumber: channelsRefusedForAll(ofNumber),
    template: templateOf(message.programme),
    config,
    ...customerIn(about, read, config),
    ...(stops.cancelled.has(customerId) && { cancelled: true as const }),
    ...(row && { row: termsOf(row, systemClock()) }),
    ...(message.on !== undefined && { on: message.on }),
    ...(message.dueAt !== undefined && { dueAt: message.dueAt }),
    ...claimTerms(known),
  };
}

/** Whom it goes to: nobody is known where there is no message to answer, or the customer it speaks of is gone. */
function customerIn(
  { customerId, reply: { locale } }: About,
  { inbound, known, holdsOfNumber }: ReplyRead,
  config: StageConfig,
): Pick<Facts, 'customer'> {
  if (!inbound || (!known && customerId !== NOBODY)) return {};
  return { customer: replyTerms({ inbound, holdsOfNumber, customer: known?.customer, locale }, config) };
}

/** No longer than an answer is waited for, whatever the chunk says. */
function usefulUntil({ usefulUntil: told }: MessageTerms, { inbound }: ReplyRead): Facts['usefulUntil'] {
  const until = inbound ? replyUsefulUntil(inbound) : told;
  return until < told ? until : told;
}
