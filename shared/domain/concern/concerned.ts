import type { Recipient } from '../../contracts/candidate.ts';
import type { MessageClass } from '../../contracts/message-class.ts';
import type { ProductLine } from '../../contracts/records/policy.ts';
import { messageClassOf } from './message-class.ts';
import { byStrength, strongest } from './strongest.ts';
import type { Warning } from './warnings.ts';

/** A policy in force that a warning concerns; the place may be hit several times. */
export interface Hit {
  /** The position of the warning in the list. */
  readonly warning: number;
  readonly place: { readonly customerId: string; readonly policyId: string; readonly line: ProductLine };
}

/** A warning together with what its hazard makes of it. */
export interface Told {
  readonly warning: Warning;
  /** The programme that tells each line, and what it protects. */
  readonly programmes: readonly {
    readonly programme: string;
    readonly line: ProductLine;
    readonly protects: 'life' | 'property';
  }[];
}

/** The customers one programme tells of one warning: what a run of candidates has in common. */
export interface Audience {
  readonly programme: string;
  /** The position of the warning in the list. */
  readonly warning: number;
  readonly messageClass: MessageClass;
  /** By customer id; policy ids sorted. */
  readonly recipients: readonly Recipient[];
}

/** A recipient names at most so many policies; a fleet's others are in force all the same. */
const MOST_POLICIES = 100;

interface Concern {
  readonly programme: string;
  readonly protects: 'life' | 'property';
  readonly customerId: string;
  /** Arrays, for there may be a million of them: a set takes ten times the room. An id may come again. */
  readonly policyIds: string[];
  readonly warnings: number[];
}

/**
 * Who is told what: once per customer and programme, of the strongest warning that concerns them, naming all their
 * policies concerned by any. The strongest warnings come first, then programmes by name. Hits are added as they come
 * in, and only their ids are kept.
 */
export function gathering(told: readonly Told[]) {
  const concerns = new Map<string, Concern>();
  return {
    add: (hit: Hit) => collect(concerns, told, hit),
    audiences(): readonly Audience[] {
      const audiences = new Map<string, Audience & { readonly recipients: Recipient[] }>();
      for (const concern of concerns.values()) place(audiences, told, concern);
      return [...audiences.values()].map(sorted).sort((a, b) => inOrder(told, a, b));
    },
  };
}

function collect(concerns: Map<string, Concern>, told: readonly Told[], { warning, place }: Hit): void {
  const found = told[warning]?.programmes.find(({ line }) => line === place.line);
  if (!found) return;
  const { programme, protects } = found;
  const { customerId, policyId } = place;
  const key = `${programme}/${customerId}`;
  const concern = concerns.get(key);
  if (!concern) {
    concerns.set(key, { programme, protects, customerId, policyIds: [policyId], warnings: [warning] });
    return;
  }
  if (concern.policyIds.at(-1) !== policyId) concern.policyIds.push(policyId);
  if (!concern.warnings.includes(warning)) concern.warnings.push(warning);
}

function place(
  audiences: Map<string, Audience & { readonly recipients: Recipient[] }>,
  told: readonly Told[],
  concern: Concern,
): void {
  const candidates = concern.warnings.sort((a, b) => a - b).flatMap((at) => rankedAt(told, at));
  const chosen = strongest(candidates);
  if (!chosen) return;
  const { programme, protects } = concern;
  const key = `${programme}/${chosen.at}`;
  const messageClass = messageClassOf(chosen, protects);
  const audience = audiences.get(key) ?? { programme, warning: chosen.at, messageClass, recipients: [] };
  audience.recipients.push(recipientOf(concern));
  audiences.set(key, audience);
}

function rankedAt(told: readonly Told[], at: number) {
  const warning = told[at]?.warning;
  return warning ? [{ at, severity: warning.severity, urgency: warning.urgency, onset: warning.onset }] : [];
}

function recipientOf({ customerId, policyIds }: Concern): Recipient {
  return { customerId, policyIds: [...new Set(policyIds)].sort().slice(0, MOST_POLICIES) };
}

function sorted(audience: Audience): Audience {
  const recipients = [...audience.recipients].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  return { ...audience, recipients };
}

function inOrder(told: readonly Told[], a: Audience, b: Audience): number {
  const [first, second] = [told[a.warning]?.warning, told[b.warning]?.warning];
  const strength = first && second ? byStrength(first, second) : 0;
  return strength || a.warning - b.warning || (a.programme < b.programme ? -1 : 1);
}
