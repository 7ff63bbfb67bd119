import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import type { BusinessInstant } from '#shared/contracts/clock.ts';
import type { KnownCustomer } from '#shared/contracts/facts.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Facts } from '#shared/domain/decide/check.ts';
import { channelsRefused, customerTerms } from '#shared/domain/decide/customer-terms.ts';
import { type Decision, decide } from '#shared/domain/decide/decide.ts';
import { termsOf } from '#shared/domain/ledger/transitions.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { StandingStops } from '#shared/ports/stops.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import type { OutreachServices } from './services.ts';

/** A decision about one recipient, the facts it was made from, and the row that stood. */
export interface Judgement {
  readonly customerId: string;
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
}

/** Decides about at most 25 recipients of a chunk, from facts read now; writes nothing. */
export async function judgeRecipients(
  chunk: Chunk,
  recipients: readonly Recipient[],
  services: OutreachServices,
): Promise<readonly Judgement[]> {
  const keys = keysOf({ ...chunk, recipients: [...recipients] });
  const known = await services.customers.known(recipients);
  const refusers = [...known.values()].map(({ customer }) => ({
    customerId: customer.id,
    phoneIndex: customer.phoneIndex,
  }));
  const [stops, rows] = await Promise.all([
    services.stops.standing({ ...chunk, refusers }),
    services.ledger.rows(keys),
  ]);
  return keys.map((key) => {
    const read = { known: known.get(key.customerId), row: rows.get(ledgerKeyText(key)), stops };
    return judgementOf(chunk, key.customerId, read, services);
  });
}

function judgementOf(chunk: Chunk, customerId: string, read: Read, services: OutreachServices): Judgement {
  const decidedAt = services.businessClock();
  const facts = factsOf(chunk, read, services);
  return {
    customerId,
    decision: decide(facts, decidedAt),
    decidedAt,
    facts,
    known: read.known,
    row: read.row,
  };
}

function factsOf(chunk: Chunk, { known, row, stops }: Read, services: OutreachServices): Facts {
  const programme = programmeOf(chunk.programme);
  const { customer, policies = [] } = known ?? {};
  const ofCustomer = stops.ofCustomers.get(customer?.id ?? '') ?? [];
  const ofNumber = stops.ofNumbers.get(customer?.phoneIndex ?? '') ?? [];
  return {
    programme,
    messageClass: chunk.messageClass,
    usefulUntil: chunk.usefulUntil,
    policies,
    halts: stops.halts.map(({ scope }) => scope),
    refusedByNumber: channelsRefused(ofNumber, programme.purpose),
    template: templateOf(chunk.programme),
    config: services.config,
    ...(customer && { customer: customerTerms(customer, ofCustomer, programme.purpose) }),
    ...(row && { row: termsOf(row, services.systemClock()) }),
  };
}
