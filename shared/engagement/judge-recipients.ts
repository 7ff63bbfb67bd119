import type { StageConfig } from '../config/stage-config.ts';
import type { Chunk, MessageTerms, Recipient } from '../contracts/candidate.ts';
import type { BusinessClock, BusinessInstant, SystemClock } from '../contracts/clock.ts';
import type { Content } from '../contracts/episode.ts';
import type { KnownCustomer } from '../contracts/facts.ts';
import { scopesOf } from '../contracts/halt.ts';
import type { Instant } from '../contracts/instant.ts';
import type { LedgerRow } from '../contracts/ledger.ts';
import type { Facts } from '../domain/decide/check.ts';
import { channelsRefused, customerTerms } from '../domain/decide/customer-terms.ts';
import { type Decision, decide } from '../domain/decide/decide.ts';
import { termsOf } from '../domain/ledger/transitions.ts';
import { keysOf, ledgerKeyText } from '../domain/ledger-key.ts';
import { messageTerms } from '../domain/message-terms.ts';
import type { Customers } from '../ports/customers.ts';
import type { Episodes } from '../ports/episodes.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { StandingStops, Stops } from '../ports/stops.ts';
import { programmeOf } from '../programmes/registry.ts';
import { templateOf } from '../templates/registry.ts';
import { endOfEpisode, heardBefore } from './heard-before.ts';

/** What deciding reads from; it writes nothing, so that a rehearsal decides as the live run does. */
export interface JudgingServices {
  readonly config: StageConfig;
  readonly customers: Pick<Customers, 'known'>;
  readonly stops: Pick<Stops, 'standing'>;
  readonly ledger: Pick<Ledger, 'rows'>;
  readonly episodes: Pick<Episodes, 'endedAt'>;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}

/** A decision about one recipient, the facts it was made from, and the row that stood. */
export interface Judgement {
  readonly customerId: string;
  /** What the message is about. */
  readonly message: MessageTerms;
  readonly decision: Decision;
  readonly decidedAt: BusinessInstant;
  readonly facts: Facts;
  readonly known: KnownCustomer | undefined;
  readonly row: LedgerRow | undefined;
}

/** What was read about one recipient. */
interface Read {
  readonly known: KnownCustomer | undefined;
  readonly row: LedgerRow | undefined;
  readonly stops: StandingStops;
  /** The newest they heard of the episode. */
  readonly told: Content | undefined;
  readonly endedAt: Instant | undefined;
}

/** Decides about at most 25 recipients of a chunk, from facts read now; writes nothing. */
export async function judgeRecipients(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: JudgingServices,
): Promise<readonly Judgement[]> {
  const keys = keysOf({ ...chunk, recipients: [...recipients] });
  const known = await services.customers.known(recipients);
  const refusers = [...known.values()].map(({ customer }) => ({
    customerId: customer.id,
    phoneIndexes: customer.phoneIndexes,
  }));
  const [stops, rows, heard, endedAt] = await Promise.all([
    services.stops.standing({
      programme: chunk.programme,
      occurrences: [...new Set(keys.map(({ occurrence }) => occurrence))],
      refusers,
      ...(isCancellable(chunk) && { cancellable: keys }),
    }),
    services.ledger.rows(keys),
    heardBefore(chunk, recipients, services.ledger),
    endOfEpisode(chunk, services.episodes),
  ]);
  return recipients.map((recipient) => {
    const { customerId } = recipient;
    const message = messageTerms(chunk, recipient);
    const key = { customerId, programme: message.programme, occurrence: message.occurrence };
    const told = heard.get(customerId);
    const row = rows.get(ledgerKeyText(key));
    const read = { known: known.get(customerId), row, stops, told, endedAt };
    return judgementOf(message, customerId, read, services);
  });
}

function judgementOf(
  message: MessageTerms,
  customerId: string,
  read: Read,
  services: JudgingServices,
): Judgement {
  const decidedAt = services.businessClock();
  const facts = factsOf(message, read, services);
  return {
    customerId,
    message,
    decision: decide(facts, decidedAt),
    decidedAt,
    facts,
    known: read.known,
    row: read.row,
  };
}

/** What somebody may ask for from outside, they may call off. */
function isCancellable({ programme }: Chunk): boolean {
  return programmeOf(programme).messageClass !== undefined;
}

/** Of the halts that stand, those of this message. */
function haltsOf(message: MessageTerms, { halts }: StandingStops): Facts['halts'] {
  const scopes = scopesOf(message);
  return halts.map(({ scope }) => scope).filter((scope) => scopes.includes(scope));
}

function factsOf(
  message: MessageTerms,
  { known, row, stops, told, endedAt }: Read,
  services: JudgingServices,
): Facts {
  const programme = programmeOf(message.programme);
  const { customer, policies = [] } = known ?? {};
  const ofCustomer = stops.ofCustomers.get(customer?.id ?? '') ?? [];
  const ofNumber = stops.ofNumbers.get(customer?.phoneIndex ?? '') ?? [];
  return {
    programme,
    messageClass: message.messageClass,
    usefulUntil: message.usefulUntil,
    policies,
    halts: haltsOf(message, stops),
    refusedByNumber: channelsRefused(ofNumber, programme.purpose),
    template: templateOf(message.programme),
    config: services.config,
    ...(customer && {
      customer: customerTerms(customer, ofCustomer, programme.purpose, services.businessClock()),
    }),
    ...(stops.cancelled.has(customer?.id ?? '') && { cancelled: true as const }),
    ...(row && { row: termsOf(row, services.systemClock()) }),
    ...(message.episode && { content: message.episode.content }),
    ...(told && { told }),
    ...(endedAt !== undefined && { endedAt }),
  };
}
