import type { Instant } from '#shared/contracts/instant.ts';
import type { KeptMessage, NumberTalk } from '#shared/ports/conversations.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { wasWritten } from '../ledger-rows.ts';

/** One thing that was said, by a customer or to them. */
export interface Turn {
  readonly direction: 'in' | 'out';
  readonly at: Instant;
  /** Empty where it can be read no more. */
  readonly text: string;
  readonly state: string;
  /** What a message of theirs was understood as, and of which programme ours is; empty while nobody has answered. */
  readonly meaning: string;
}

/**
 * What a customer and we said to each other, oldest first: what was written to them, and what was said with the numbers
 * they wrote from. Of a number that others have too, what is part of their conversations alone is left out, and so is
 * what was said back about one of them.
 */
export function conversationOf(
  customerId: string,
  rows: readonly ReadableRow[],
  talks: readonly NumberTalk[],
): readonly Turn[] {
  const turns = [
    ...rows.filter(wasWritten).map(outOf),
    ...talks.flatMap((talk) => turnsOf(talk, customerId)),
  ];
  return turns.toSorted(byTime);
}

function turnsOf({ messages, replies }: NumberTalk, customerId: string): readonly Turn[] {
  const byId = new Map(messages.map((message) => [message.inbound.id, message]));
  const theirs = messages.filter((message) => isPartOf(message, customerId));
  const back = replies
    .filter(wasWritten)
    .filter(({ occurrence }) => isToldTo(byId.get(occurrence), customerId));
  return [...theirs.map(inOf), ...back.map(outOf)];
}

/** What nobody has answered yet may be anybody's who has the number. */
function isPartOf({ answered }: KeptMessage, customerId: string): boolean {
  return answered === undefined || answered.customerIds.includes(customerId);
}

/** A reply to no one message, such as the first word to a stranger, speaks of nobody. */
function isToldTo(message: KeptMessage | undefined, customerId: string): boolean {
  if (!message) return true;
  const about = message.answered?.reply?.customerId;
  return isPartOf(message, customerId) && (about === undefined || about === customerId);
}

function inOf({ inbound, text = '', answered }: KeptMessage): Turn {
  const { receivedAt: at } = inbound;
  return {
    direction: 'in',
    at,
    text,
    state: answered ? 'answered' : 'received',
    meaning: answered?.meaning ?? '',
  };
}

function outOf({ at, text = '', state, programme }: ReadableRow): Turn {
  return { direction: 'out', at, text, state, meaning: programme };
}

/** Of two at one time, what came in was first. */
function byTime(one: Turn, other: Turn): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.direction === other.direction) return 0;
  return one.direction === 'in' ? -1 : 1;
}
