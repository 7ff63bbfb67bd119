import { dayAt } from './days.ts';
import { everMeet, firstOpen } from './first-open.ts';
import type { TextbookPerson } from './person.ts';
import { type TextbookDue, textbookDues } from './textbook-dues.ts';
import { capsOf, courtesy, greetingHours, lawful, readingHours } from './textbook-hours.ts';

/** What becomes of a message by the textbook: sent, or not and why, and when that is decided; milliseconds. */
export interface TextbookFate {
  readonly programme: string;
  readonly occurrence: string;
  readonly outcome: 'sent' | 'suppressed' | 'waiting';
  /** Why it is suppressed, or until when it waits. */
  readonly reason?: string;
  readonly at: number;
}

const marketing = ['birthday', 'seasonal-tip'];
const hourMs = 3_600_000;

/** A time in which nobody looks, ends excluded; milliseconds. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

/** A message on its way: when it is looked at next. */
interface Open extends TextbookDue {
  readonly look: number;
}

/** Why somebody never gets a message, whenever it is. */
function refusal(person: TextbookPerson, isMarketing: boolean): string | undefined {
  if (person.hold === 'deceased' || (person.hold && isMarketing)) return `hold-${person.hold}`;
  if (!isMarketing) return person.refusesService ? 'refused' : undefined;
  return undefined; // who has not agreed to marketing is never woken for it
}

function isStillMeant({ policies }: TextbookDue, { zone }: TextbookPerson, at: number): boolean {
  return (
    policies.length === 0 ||
    policies.some((policy) => {
      const day = dayAt(at, policy.zone ?? zone);
      const isOf = policy.status === 'active' || policy.status === 'renewed';
      return isOf && policy.from <= day && day <= policy.to;
    })
  );
}

/**
 * The first moment from one on at which somebody may be written to and reads; if they never read while they may be
 * written to, or not before it is too late, the first at which they may be. Milliseconds.
 */
function goodMoment(due: TextbookDue, person: TextbookPerson, from: number): number | undefined {
  const { jurisdiction, state, segment, zone } = person;
  const hours = marketing.includes(due.programme) ? lawful(jurisdiction, state) : [courtesy];
  const reads = due.programme === 'birthday' ? greetingHours(segment) : readingHours(segment, jurisdiction);
  const both = [...hours, reads];
  const best = everMeet(both) ? firstOpen(both, zone, from, due.usefulUntil) : undefined;
  return best ?? firstOpen(hours, zone, from, due.usefulUntil);
}

/** When the caps leave room for one more, after these were sent; milliseconds. */
function roomAt(sent: readonly number[], { jurisdiction, state }: TextbookPerson, at: number): number {
  const frees = capsOf(jurisdiction, state).map(({ messages, hours }) => {
    const last = sent.filter((one) => one > at - hours * hourMs && one <= at).toSorted((a, b) => a - b);
    const oldest = last[last.length - messages];
    return oldest === undefined ? at : oldest + hours * hourMs;
  });
  return Math.max(at, ...frees);
}

/** What is decided of a message at the moment it is looked at; a number is when to look again. */
function decided(
  due: Open,
  person: TextbookPerson,
  sent: readonly number[],
): Pick<TextbookFate, 'outcome' | 'reason'> | number {
  const isMarketing = marketing.includes(due.programme);
  const why = refusal(person, isMarketing);
  if (why?.startsWith('hold')) return { outcome: 'suppressed', reason: why };
  if (!isStillMeant(due, person, due.look)) return { outcome: 'suppressed', reason: 'policy-not-in-force' };
  if (why) return { outcome: 'suppressed', reason: why };
  if (due.look >= due.usefulUntil) return { outcome: 'suppressed', reason: 'too-late' };
  const open = goodMoment(due, person, due.look);
  if (open === undefined) return { outcome: 'suppressed', reason: 'too-late' };
  if (open > due.look) return open;
  const room = isMarketing ? roomAt(sent, person, due.look) : due.look;
  if (room === due.look) return { outcome: 'sent' };
  return goodMoment(due, person, room) ?? Number.POSITIVE_INFINITY;
}

/**
 * What becomes of everything that falls due for somebody who comes into the book at `from`, up to `to`; milliseconds.
 * What fell due before is sent late while it is of use, and is no news after. In an outage nothing is looked at.
 */
export function textbookFates(
  person: TextbookPerson,
  from: number,
  to: number,
  outages: readonly Outage[] = [],
): readonly TextbookFate[] {
  const later = (look: number) => outages.find((one) => one.from < look && look < one.to)?.to ?? look;
  const dues = textbookDues(person).filter(({ usefulUntil, dueAt }) => usefulUntil > from && dueAt <= to);
  let open: readonly Open[] = dues.map((due) => ({ ...due, look: later(Math.max(due.dueAt, from)) }));
  const fates: TextbookFate[] = [];
  const sent: number[] = [];
  while (open.length > 0) {
    const look = Math.min(...open.map((one) => one.look));
    const next = open.find((one) => one.look === look);
    if (!next || look > to) break;
    const { programme, occurrence } = next;
    const what = decided(next, person, sent);
    open = open.filter((one) => one !== next);
    if (what === Number.POSITIVE_INFINITY) {
      fates.push({ programme, occurrence, outcome: 'suppressed', reason: 'too-late', at: look });
    } else if (typeof what === 'number') {
      open = [...open, { ...next, look: later(what) }];
    } else {
      fates.push({ programme, occurrence, ...what, at: look });
      if (what.outcome === 'sent' && marketing.includes(programme)) sent.push(look);
    }
  }
  const waiting = open.map(({ programme, occurrence, look }) => ({
    ...{ programme, occurrence, outcome: 'waiting' as const, at: look },
  }));
  return [...fates, ...waiting];
}
