import { Chunk } from '#shared/contracts/candidate.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { isAlert, urgencyOf } from '#shared/contracts/message-class.ts';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import type { OutreachServices } from '../../../functions/outreach/services.ts';
import { unique } from '../../conformance/unique.ts';
import { type MovableClocks, movableClocks } from '../fakes/movable-clocks.ts';
import { putInBook } from './book.ts';
import type { CrashCase, Seen, Subject } from './crash-case.ts';
import { type Effects, noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import { chunkFor, type SentClass, somebody } from './messages.ts';
import { configFor, outreachServices } from './outreach-services.ts';
import type { CrashPlace } from './place.ts';
import { counted, START } from './words.ts';

/** The timeouts of the functions of both queues, ms. */
const TIMEOUT_MS = { urgent: 10_000, replies: 10_000, ordinary: 60_000 } as const;
/** How often outreach is handed what it put back, at most. */
const PUT_BACKS = 10;

/** Changes what services do, so that a promise can be broken. */
type Change = (services: OutreachServices) => OutreachServices;

/** Outreach of a chunk for two: one who is to hear, and one who has refused. */
export function outreachCase(messageClass: SentClass, place: CrashPlace, change?: Change): CrashCase {
  return {
    title: `outreach of ${messageClass}`,
    promise: `${promises[messageClass]} Nothing stays claimed, and whoever refused gets nothing.`,
    async subjects(count) {
      const pairs = await pairsInBook(place, count);
      return pairs.map((pair) => aDelivery(place, chunkFor(messageClass, pair), change));
    },
  };
}

/** So many pairs of customers, in the book of the place: one who is to hear, and one who has refused. */
export async function pairsInBook(
  place: CrashPlace,
  count: number,
): Promise<readonly (readonly [told: string, refused: string])[]> {
  const pairs = Array.from({ length: count }, () => [unique('told'), unique('refused')] as const);
  const records = pairs.flatMap(([told, refused]) => [...somebody(told), ...somebody(refused, 'refused')]);
  await putInBook(place, records);
  return pairs;
}

const promises: Readonly<Record<SentClass, string>> = {
  'property-alert':
    'The text leaves at least once and three times at most, unless three attempts were crashed: the row says unknown.',
  service: 'The text leaves once at most; where nobody can tell, the row says unknown.',
  marketing: 'The text leaves once at most; where nobody can tell, the row says unknown.',
};

/** Outreach at a place, by clocks of a test's own, under an identity of its own. */
export function outreachAt(
  place: CrashPlace,
  clocks: MovableClocks,
  identity: string,
  change: Change = (services) => services,
) {
  const config = configFor(`sender-${identity}`);
  const services = ({ clients }: Instance) => outreachServices({ clients, place, clocks }, config);

  async function take(message: Chunk, instance: Instance): Promise<unknown> {
    const until = millisecondsOf(clocks.systemClock()) + TIMEOUT_MS[urgencyOf(message.messageClass)];
    const remaining = () => until - millisecondsOf(clocks.systemClock());
    return deliverChunk(message, remaining, change(services(instance)));
  }

  return {
    services,
    take,
    /** Takes what was left on its queues, and what it puts back itself, until there is nothing more. */
    async takeLeft(effects: Effects): Promise<void> {
      for (let taken = 0; taken < PUT_BACKS && effects.messages.length > 0; taken += 1) {
        clocks.advance(TIMEOUT_MS.ordinary);
        const message = Chunk.parse(JSON.parse(effects.messages.shift() ?? ''));
        await take(message, anInstance(place, effects));
      }
    },
  };
}

/** The delivery of a chunk for such a pair. */
export function aDelivery(place: CrashPlace, chunk: Chunk, change?: Change): Subject {
  const clocks = movableClocks(START);
  const effects = noEffects();
  const { services, take, takeLeft } = outreachAt(place, clocks, chunk.id, change);
  return {
    clocks,
    effects,
    deliver: (instance) => take(chunk, instance),
    settle: () => takeLeft(effects),
    async look() {
      const keys = keysOf(chunk);
      const rows = await services(anInstance(place, noEffects())).ledger.rows(keys);
      const [told, ...others] = keys.map((key) => rows.get(ledgerKeyText(key)));
      const isQuiet = effects.messages.length === 0;
      return seenIn(effects.texts, chunk, { told, others, isQuiet });
    },
  };
}

interface Standing {
  readonly told: LedgerRow | undefined;
  /** Of those who have refused. */
  readonly others: readonly (LedgerRow | undefined)[];
  readonly isQuiet: boolean;
}

function seenIn(texts: readonly string[], chunk: Chunk, { told, others, isQuiet }: Standing): Seen {
  const [key] = keysOf(chunk);
  const copies = texts.filter((reference) => key && reference === ledgerKeyText(key)).length;
  const onlyTold = texts.length === copies && others.every((row) => row?.state === 'suppressed');
  return {
    words: `${counted(copies, 'text')}, ${told?.state ?? 'no row'}`,
    isKept: isQuiet && onlyTold && isPromised(chunk, copies, told),
  };
}

/**
 * Of an alert that may have left nobody at all, every attempt was made before it was given up. A reply that nobody waits
 * for any more has not left.
 */
export function isPromised(
  { messageClass }: Pick<Chunk, 'messageClass'>,
  copies: number,
  { state, attempts }: Partial<Pick<LedgerRow, 'state' | 'attempts'>> = {},
): boolean {
  if (messageClass === 'reply' && state === 'suppressed') return copies === 0;
  if (isAlert(messageClass)) {
    const isGivenUp = state === 'unknown' && (copies >= 1 || attempts === MAX_ATTEMPTS);
    return copies <= MAX_ATTEMPTS && (isGivenUp || (state === 'sent' && copies >= 1));
  }
  return copies <= 1 && (state === 'unknown' || (state === 'sent' && copies === 1));
}
