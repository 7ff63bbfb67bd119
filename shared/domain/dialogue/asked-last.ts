import type { QuestionsOpen } from '../../config/stage-config.ts';
import { type Instant, plus } from '../../contracts/instant.ts';
import type { LedgerKey, LedgerRow } from '../../contracts/ledger.ts';
import type { LedgerState } from '../../contracts/ledger-state.ts';
import type { ProgrammeTerms } from '../../contracts/programme.ts';

/** A question that is answered by a number, as it stands open: what it is about, and who was asked. */
export interface NumberQuestion {
  readonly question: NonNullable<ProgrammeTerms['asks']>;
  readonly asked: LedgerKey;
}

/** What is read of a row to know what it asked, and until when. */
export type AskingRow = LedgerKey & Pick<LedgerRow, 'state' | 'at' | 'usefulUntil'>;

interface Asked extends NumberQuestion {
  readonly at: Instant;
  readonly until: Instant;
}

/** The states of messages that have left, or may have. */
const left: readonly LedgerState[] = ['claimed', 'sent', 'delivered', 'unknown'];

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The question that a number leaves open at an instant, from the rows of everybody who has it. The one asked last is
 * the only one: a warning's closes a survey, and on a shared number it belongs to whoever was asked last. A survey is
 * open as many days from its first asking, however often it was repeated. `asks` tells what a programme asks.
 */
export function askedLast(
  rows: readonly AskingRow[],
  at: Instant,
  open: QuestionsOpen,
  asks: (programme: string) => ProgrammeTerms['asks'],
): NumberQuestion | undefined {
  const asked = rows
    .filter((row) => left.includes(row.state) && row.at <= at)
    .flatMap((row) => askedBy(row, rows, open, asks(row.programme)));
  const [first, ...others] = asked;
  if (!first) return undefined;
  const {
    question,
    asked: key,
    until,
  } = others.reduce((last, one) => (isLater(one, last) ? one : last), first);
  return at < until ? { question, asked: key } : undefined;
}

function askedBy(
  row: AskingRow,
  rows: readonly AskingRow[],
  open: QuestionsOpen,
  question: ProgrammeTerms['asks'],
): readonly Asked[] {
  const { customerId, programme, occurrence, at } = row;
  const asked = { customerId, programme, occurrence };
  switch (question) {
    case 'survey':
      return [{ question, asked, at, until: plus(firstOf(row, rows), open.surveyDays * DAY_MS) }];
    case 'warning':
      return [
        { question, asked, at, until: laterOf(row.usefulUntil, plus(at, open.warningHours * HOUR_MS)) },
      ];
    case undefined:
      return [];
  }
}

/** When the service that a row asks about was first asked about. */
function firstOf({ customerId, occurrence, at }: AskingRow, rows: readonly AskingRow[]): Instant {
  const same = rows.filter((row) => row.customerId === customerId && row.occurrence === occurrence);
  return same
    .filter(({ state }) => left.includes(state))
    .reduce((first, row) => (row.at < first ? row.at : first), at);
}

function laterOf(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
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
