import type { StageConfig } from '../config/stage-config.ts';
import type { Chunk, MessageTerms, Recipient } from '../contracts/candidate.ts';
import type { BusinessClock, BusinessInstant, SystemClock } from '../contracts/clock.ts';
import { type Episode, episodeIdOf } from '../contracts/episode.ts';
import type { KnownCustomer } from '../contracts/facts.ts';
import { scopesOf, scopesOfEpisode } from '../contracts/halt.ts';
import type { LedgerKey, LedgerRow } from '../contracts/ledger.ts';
import { endOf, isReplaced } from '../domain/concern/standing-alerts.ts';
import type { Facts } from '../domain/decide/check.ts';
import { channelsRefused, customerTerms } from '../domain/decide/customer-terms.ts';
import { type Decision, decide } from '../domain/decide/decide.ts';
import { termsOf } from '../domain/ledger/transitions.ts';
import { keyOf, keysOf, ledgerKeyText } from '../domain/ledger-key.ts';
import { messageTerms } from '../domain/message-terms.ts';
import type { Begun, Budget } from '../ports/budget.ts';
import type { Customers } from '../ports/customers.ts';
import type { Episodes } from '../ports/episodes.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { ReplyRead } from '../ports/reply-facts.ts';
import type { StandingStops, Stops } from '../ports/stops.ts';
import { programmeOf } from '../programmes/registry.ts';
import { offerTemplateOf, templateOf } from '../templates/registry.ts';
import { begunBefore, othersBegun } from './begun-before.ts';
import { claimTerms } from './claim-terms.ts';
import { type Heard, heardBefore } from './heard-before.ts';

/** What deciding reads from; it writes nothing, so that a rehearsal decides as the live run does. */
export interface JudgingServices {
  readonly config: StageConfig;
  readonly customers: Pick<Customers, 'known'>;
  readonly stops: Pick<Stops, 'standing'>;
  readonly ledger: Pick<Ledger, 'rows'>;
  readonly budget: Pick<Budget, 'begun'>;
  readonly episodes: Pick<Episodes, 'standing'>;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}

/** A decision about one recipient, the facts it was made from, and the row that stood. */
export interface Judgement {
  /** Of the recipient in the chunk: of a reply whom it speaks of. */
  readonly customerId: string;
  /** The message's row in the ledger. */
  readonly key: LedgerKey;
  /** What the message is about. */
  readonly message: MessageTerms;
  readonly decision: Decision;
  readonly decidedAt: BusinessInstant;
  readonly facts: Facts;
  readonly known: KnownCustomer | undefined;
  readonly row: LedgerRow | undefined;
  /** Of a reply: what it answers, and what is known of the number it goes to. */
  readonly reply?: ReplyRead;
}

/** What was read about one recipient. */
interface Read {
  readonly known: KnownCustomer | undefined;
  readonly row: LedgerRow | undefined;
  readonly stops: StandingStops;
  /** What they heard of the episode before. */
  readonly heard: Heard | undefined;
  readonly episode: Episode | undefined;
  /** What of theirs counts towards caps. */
  readonly begun: readonly Begun[] | undefined;
}

/** Decides about at most 25 recipients of a chunk, from facts read now; writes nothing. */
export async function judgeRecipients(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: JudgingServices,
): Promise<readonly Judgement[]> {
  const keys = keysOf({ ...chunk, recipients: [...recipients] });
  const [known, episode] = await Promise.all([
    services.customers.known(recipients),
    chunk.episode && services.episodes.standing(episodeIdOf(chunk.occurrence)),
  ]);
  const refusers = [...known.values()].map(({ customer }) => ({
    customerId: customer.id,
    phoneIndexes: customer.phoneIndexes,
  }));
  const [stops, rows, heard, begun] = await Promise.all([
    services.stops.standing({
      programme: chunk.programme,
      occurrences: [...new Set(keys.map(({ occurrence }) => occurrence))],
      ...(episode && { scopes: scopesOfEpisode(episode) }),
      refusers,
      ...(isCancellable(chunk) && { cancellable: keys }),
    }),
    services.ledger.rows(keys),
    heardBefore(chunk, recipients, episode, services.ledger),
    begunBefore(chunk, [...known.values()], services.budget),
  ]);
  return recipients.map((recipient) => {
    const { customerId } = recipient;
    const key = keyOf(chunk, recipient);
    const row = rows.get(ledgerKeyText(key));
    const about = {
      known: known.get(customerId),
      heard: heard.get(customerId),
      begun: begun.get(customerId),
    };
    const read = { ...about, row, stops, episode };
    return judgementOf(messageTerms(chunk, recipient), key, read, services);
  });
}

function judgementOf(
  message: MessageTerms,
  key: LedgerKey,
  read: Read,
  services: JudgingServices,
): Judgement {
  const decidedAt = services.businessClock();
  const facts = factsOf(message, read, services, decidedAt);
  return {
    customerId: key.customerId,
    key,
    message,
    decision: decide(facts, decidedAt),
    decidedAt,
    facts,
    known: read.known,
    row: read.row,
  };
}

/** What somebody may ask for from outside, they may call off. */
export function isCancellable({ programme }: Pick<Chunk, 'programme'>): boolean {
  return programmeOf(programme).messageClass !== undefined;
}

/** Of the halts that stand, those of this message. */
function haltsOf(message: MessageTerms, { stops: { halts }, episode }: Read): Facts['halts'] {
  const scopes = [...scopesOf(message), ...(episode ? scopesOfEpisode(episode) : [])];
  return halts.map(({ scope }) => scope).filter((scope) => scopes.includes(scope));
}

/**
 * What the message tells of its episode, against what stands of it and what they hold. Of a warning they hold the end
 * is of use as long as that is.
 */
function episodeFacts(
  { episode: about, programme, usefulUntil }: MessageTerms,
  { heard, episode }: Read,
): Partial<Facts> {
  if (!about) return {};
  const { content, node } = about;
  const { told, newest } = heard ?? {};
  const ofAny = { content, ...(told && { told }), ...(newest !== undefined && { newest }) };
  if (programmeOf(programme).tellsEnd) {
    const until = heard && heard.usefulUntil < usefulUntil ? heard.usefulUntil : usefulUntil;
    return { ...ofAny, usefulUntil: until };
  }
  const endedAt = episode && endOf(episode);
  const replaced = episode && node !== undefined && isReplaced(episode, { node, sent: content.sent });
  return { ...ofAny, ...(endedAt !== undefined && { endedAt }), ...(replaced && { replaced }) };
}

/** Whether the book says newer by now of what the message tells news of. */
function isOvertaken(
  { programme, tellsNews, data }: MessageTerms,
  known: KnownCustomer | undefined,
): boolean {
  const { isStill } = programmeOf(programme);
  return tellsNews === true && known !== undefined && isStill !== undefined && !isStill(data, known);
}

function factsOf(
  message: MessageTerms,
  read: Read,
  { config, systemClock }: JudgingServices,
  now: BusinessInstant,
): Facts {
  const { known, row, stops, begun } = read;
  const programme = programmeOf(message.programme);
  const { customer, policies = [] } = known ?? {};
  const ofCustomer = stops.ofCustomers.get(customer?.id ?? '') ?? [];
  const ofNumber = stops.ofNumbers.get(customer?.phoneIndex ?? '') ?? [];
  return {
    programme,
    messageClass: message.messageClass,
    usefulUntil: message.usefulUntil,
    policies,
    halts: haltsOf(message, read),
    refusedByNumber: channelsRefused(ofNumber, programme.purpose),
    template: templateOf(message.programme),
    offerTemplate: programme.mayOffer && offerTemplateOf(message.programme),
    config,
    ...(customer && {
      customer: customerTerms(
        customer,
        ofCustomer,
        programme.purpose,
        now,
        programme.mayOffer && { ofNumber },
      ),
    }),
    ...(stops.cancelled.has(customer?.id ?? '') && { cancelled: true as const }),
    ...(isOvertaken(message, known) && { overtaken: true as const }),
    ...(row && { row: termsOf(row, systemClock()) }),
    ...episodeFacts(message, read),
    ...(message.on !== undefined && { on: message.on }),
    ...(message.dueAt !== undefined && { dueAt: message.dueAt }),
    ...claimTerms(known),
    ...(begun && { recent: othersBegun(begun, message) }),
  };
}
