import type { StageConfig } from '../../config/stage-config.ts';
import type { CustomerFacts } from '../../contracts/facts.ts';
import type { Inbound } from '../../contracts/inbound.ts';
import type { CustomerTerms } from '../../contracts/inputs.ts';
import { type Instant, plus } from '../../contracts/instant.ts';
import type { Hold } from '../../contracts/records/customer.ts';
import { brandOf } from './brand-of.ts';

/** For how long a reply is of use: what somebody asked longer ago they do not wait for any more. */
export const REPLY_USEFUL_MS = 15 * 60_000;

/** Until when a reply to a message is of use, business time, exclusive. */
export function replyUsefulUntil({ receivedAt }: Pick<Inbound, 'receivedAt'>): Instant {
  return plus(receivedAt, REPLY_USEFUL_MS);
}

/** Whom a reply goes to, and of whom it speaks. */
export interface Answered {
  /** The message it answers, which says what number it goes to. */
  readonly inbound: Pick<Inbound, 'phoneCountry'>;
  /** Who has said that the number is a wrong one, whoever they are. */
  readonly holdsOfNumber: readonly Hold[];
  /** The customer it speaks of; absent: nobody. */
  readonly customer?: CustomerFacts | undefined;
  /** The language of who is nobody's customer; absent: the brand's. */
  readonly locale?: string | undefined;
}

/**
 * What a decision about a reply reads of whom it goes to: of the number what its message says, whoever has it, and of
 * the customer what they are; of a stranger what their message tells. A reply is asked for, so consents are none of it.
 */
export function replyTerms(
  { inbound, holdsOfNumber, customer, locale }: Answered,
  config: StageConfig,
): CustomerTerms {
  const { timeZone, fallbackLocale } = brandOf(config, undefined);
  const holds = [...ownHolds(customer), ...holdsOfNumber];
  return {
    timeZone: customer?.timeZone ?? timeZone,
    locale: customer?.locale ?? locale ?? fallbackLocale,
    phoneCountry: inbound.phoneCountry,
    standing: {},
    ...(customer?.brand !== undefined && { brand: customer.brand }),
    ...(holds.length > 0 && { holds }),
  };
}

/** Those of the customer; that their number is wrong is of the number in their record, which may be another. */
function ownHolds(customer: CustomerFacts | undefined): readonly Hold[] {
  return customer?.holds?.filter(({ kind }) => kind !== 'wrong-number') ?? [];
}
