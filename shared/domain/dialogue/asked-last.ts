import { type Instant, plus } from '../../contracts/instant.ts';
import type { LedgerKey, LedgerRow } from '../../contracts/ledger.ts';
import type { LedgerState } from '../../contracts/ledger-state.ts';
import type { ProgrammeTerms } from '../../contracts/programme.ts';

/** What a message asks that is answered by a number: how a service was, or whether somebody is safe. */
export type AskedByNumber = 'survey' | 'warning';

/** A question that a number answers, as it stands open, and the message that asked it. */
export interface NumberQuestion {
  readonly question: AskedByNumber;
  readonly asked: LedgerKey;
}

/** What is read of a row to know until when it asks. */
export type AskingRow = LedgerKey & Pick<LedgerRow, 'state' | 'at' | 'usefulUntil'>;

interface Asked extends NumberQuestion {
  readonly at: Instant;
  readonly until: Instant;
}

/** The states of messages that have left, or may have. */
const left: readonly LedgerState[] = ['claimed', 'sent', 'delivered', 'unknown'];

const HOUR_MS = 60 * 60 * 1000;

/** What messages of a programme ask: surveys how it went, warnings whether somebody is safe; undefined: nothing. */
export function askedBy({ asks, purpose, line }: ProgrammeTerms): AskedByNumber | undefined {
  if (asks) return 'survey';
  return purpose === 'alerts' && line !== undefined ? 'warning' : undefined;
}

/**
 * The question that a number leaves open at an instant, from the rows of everybody who has it. The one asked last is
 * the only one: a warning's closes a survey, and on a shared number it belongs to whoever was asked last. It is open as
 * long as its message is of use, a warning's for so many hours at least. `asks` tells what a programme asks.
 */
export function askedLast(
  rows: readonly AskingRow[],
  at: Instant,
  warningOpenHours: number,
  asks: (programme: string) => AskedByNumber | undefined,
): NumberQuestion | undefined {
  const [first, ...others] = rows
    .filter((row) => left.includes(row.state) && row.at <= at)
    .flatMap((row) => asked(row, warningOpenHours, asks(row.programme)));
  if (!first) return undefined;
  const last = others.reduce((latest, one) => (isLater(one, latest) ? one : latest), first);
  return at < last.until ? { question: last.question, asked: last.asked } : undefined;
}

function asked(
  { customerId, programme, occurrence, at, usefulUntil }: AskingRow,
  warningOpenHours: number,
  question: AskedByNumber | undefined,
): readonly Asked[] {
  if (!question) return [];
  const hours = question === 'warning' ? warningOpenHours : 0;
  const least = plus(at, hours * HOUR_MS);
  const until = usefulUntil < least ? least : usefulUntil;
  return [{ question, asked: { customerId, programme, occurrence }, at, until }];
}

/** By when it was asked; of two at once a warning's, then the one whose name comes first: any, but always the same. */
function isLater(one: Asked, other: Asked): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.question !== other.question) return one.question === 'warning';
  return nameOf(one.asked) < nameOf(other.asked);
}

function nameOf({ customerId, programme, occurrence }: LedgerKey): string {
  return `${customerId} ${programme} ${occurrence}`;
}
