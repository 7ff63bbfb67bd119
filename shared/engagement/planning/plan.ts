import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Instant } from '../../contracts/instant.ts';
import { chunksOf as inLots } from '../../domain/chunks-of.ts';
import type { Agenda, AgendaReader } from '../../ports/agenda.ts';
import type { Budget } from '../../ports/budget.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { ReminderFactsBook } from '../../ports/reminder-facts.ts';
import type { JudgingServices } from '../judge-recipients.ts';
import { type Deciding, decideChunk, type PlannedMessage } from './decide-stop.ts';
import { plannedAgenda, type Stop } from './planned-agenda.ts';
import { plannedBudget } from './planned-budget.ts';
import { plannedLedger } from './planned-ledger.ts';
import { type Waking, wakeUp } from './wake-up.ts';

/** What a plan reads from; it writes nothing. */
export interface PlanningServices extends Omit<JudgingServices, 'businessClock' | 'ledger' | 'budget'> {
  readonly ledger: Pick<Ledger, 'rows'>;
  readonly budget: Pick<Budget, 'begun'>;
  readonly agenda: Pick<AgendaReader, 'between'> & Pick<Agenda, 'wakes'>;
  readonly reminderFacts: ReminderFactsBook;
}

/** What is decided at one moment of a plan, in order; nobody can be looked at of whom something cannot be read. */
export interface PlannedStop {
  readonly at: Instant;
  readonly messages: readonly PlannedMessage[];
  readonly unreadable: readonly string[];
}

/** Before anything that can be due. */
const EVER: Instant = '0001-01-01T00:00:00.000Z';
/** How many customers are woken together. */
const WOKEN_AT_ONCE = 100;

/**
 * Everything that is decided from now to an instant (business time, inclusive), moment by moment, if nothing else comes
 * in: begins with the agenda as it stands, and walks through it as ticks would, with what it comes to over what is stored:
 *
 *     agenda ──▶ next moment ──▶ messages that waited, then who is woken ──▶ decided
 *       ▲                                                                      │
 *       └────────── the next wake of each, what waits for its hour ◀───────────┘
 */
export async function* planned(
  now: BusinessInstant,
  to: Instant,
  services: PlanningServices,
): AsyncGenerator<PlannedStop> {
  const agenda = plannedAgenda(now);
  for await (const page of services.agenda.between(EVER, to)) for (const item of page) agenda.put(item);
  const deciding: Deciding & Waking = {
    ...services,
    businessClock: () => now,
    ledger: plannedLedger(services.ledger),
    budget: plannedBudget(services.budget),
    planned: agenda,
    wakes: new Map(),
  };
  for (let stop = agenda.next(to); stop; stop = agenda.next(to)) yield await happened(stop, deciding);
}

async function happened(stop: Stop, deciding: Deciding & Waking): Promise<PlannedStop> {
  const now = stop.at as BusinessInstant; // cast: the moment of a plan stands for business time
  const messages: PlannedMessage[] = [];
  const unreadable: string[] = [];
  for (const chunk of stop.sends) messages.push(...(await decideChunk(chunk, now, deciding)));
  for (const customerIds of inLots([...stop.wakes], WOKEN_AT_ONCE)) {
    const woken = await wakeUp(customerIds, now, deciding);
    unreadable.push(...woken.unreadable);
    for (const chunk of woken.chunks) messages.push(...(await decideChunk(chunk, now, deciding)));
  }
  return { at: stop.at, messages, unreadable };
}
