import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { type Decision, decide } from '#shared/domain/decide/decide.ts';
import { aCustomer } from '../a-customer.ts';
import { businessNow } from '../clocks.ts';
import { facts, termsOfCustomer } from '../facts.ts';
import { type Case, firstMinute, hoursOf, windowOf } from './textbook-hours.ts';

const granted = {
  state: 'granted',
  at: '2019-01-01T00:00:00.000Z',
  source: 'app',
  textVersion: '1',
} as const;

/** A case at a moment, and until when what is said is of use. Milliseconds since 1970. */
export interface Timed extends Case {
  readonly now: number;
  readonly usefulUntil: number;
}

/** What is to be done, and when: `send` at `now`, `defer` to a moment, or `too-late`. */
export interface Answer {
  readonly outcome: string;
  readonly at?: number;
  readonly isWindowDropped: boolean;
}

/** What `decide` answers. */
export function answerOf(timed: Timed): Answer {
  const decision = decide(factsOf(timed), businessNow(instantOf(timed.now)));
  const isWindowDropped = decision.reasons.some(({ code }) => code === 'window-dropped');
  return { ...momentOf(decision, timed.now), isWindowDropped };
}

function momentOf(decision: Decision, now: number): Pick<Answer, 'outcome' | 'at'> {
  switch (decision.outcome) {
    case 'send':
      return { outcome: 'send', at: now };
    case 'defer':
      return { outcome: 'defer', at: millisecondsOf(decision.until) };
    case 'suppress':
      return { outcome: decision.code };
  }
}

/** The facts of a case. */
export function factsOf({
  zone,
  nightConsent,
  segment,
  phoneState,
  jurisdiction,
  messageClass,
  usefulUntil,
}: Timed) {
  const consents = { marketing: granted };
  const customer = termsOfCustomer(aCustomer({ timeZone: zone, jurisdiction, consents }), 'marketing');
  return facts({
    programme: {
      name: 'offer',
      purpose: messageClass === 'marketing' ? 'marketing' : 'service',
      aboutPolicies: false,
    },
    messageClass,
    usefulUntil: instantOf(usefulUntil),
    customer: {
      ...customer,
      ...(segment && { segment }),
      ...(phoneState && { phoneState }),
      ...(nightConsent && { nightConsent }),
    },
  });
}

/** What it ought to be, minute by minute. */
export function textbookAnswer(timed: Timed): Answer {
  const { zone, now, usefulUntil } = timed;
  const [hours, window] = [hoursOf(timed), windowOf(timed)];
  const first = (...every: readonly Parameters<typeof firstMinute>[1][number][]) =>
    firstMinute(zone, every, now, usefulUntil);
  const together = window ? first(hours, window) : first(hours);
  const at = together ?? first(hours);
  if (at === undefined) return { outcome: 'too-late', isWindowDropped: false };
  if (at > now) return { outcome: 'defer', at, isWindowDropped: false };
  return { outcome: 'send', at, isWindowDropped: together === undefined };
}
