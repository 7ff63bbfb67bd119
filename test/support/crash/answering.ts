import { Chunk } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { replyDue } from '#shared/contracts/events/reply-due.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { answerMessage } from '../../../functions/converse/answer-message.ts';
import { uniquePhone } from '../../conformance/book-under-test.ts';
import { unique } from '../../conformance/unique.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';
import { aCustomerRecord, aPolicyRecord } from '../records.ts';
import { putInBook } from './book.ts';
import { converseServices } from './converse-services.ts';
import type { CrashCase, Seen, Subject } from './crash-case.ts';
import { type Effects, noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import { isPromised, outreachAt } from './outreach.ts';
import type { CrashPlace } from './place.ts';
import { counted, START } from './words.ts';
import { writtenIn } from './written-in.ts';

/** Somebody who writes: a customer with a policy in force, and the number they write from. */
export interface Writer {
  readonly customerId: string;
  readonly phone: string;
  readonly message: InboundRef;
}

/** What somebody writes, and what there is to see of it when everything is over: it may be there once, and has to be. */
export interface Wording {
  readonly title: string;
  readonly promise: string;
  readonly text: string;
  /** Readies a customer whom it takes more of than a place in the book. */
  readonly ready?: (place: CrashPlace, customerId: string) => Promise<void>;
  readonly look: (place: CrashPlace, writer: Writer) => Promise<Seen>;
}

const ANSWERED =
  'What follows from it is told at least once and always the same, and the reply leaves once at most; nothing stays claimed.';

/** Answering a message of these words; its reply goes through outreach. */
export function answeringCase(place: CrashPlace, wording: Wording): CrashCase {
  return {
    title: wording.title,
    promise: `${wording.promise} ${ANSWERED}`,
    async subjects(count) {
      const people = Array.from({ length: count }, () => [unique('writing'), uniquePhone()] as const);
      await putInBook(
        place,
        people.flatMap(([customerId, phone]) => [
          aCustomerRecord({ id: customerId, phone }),
          aPolicyRecord({ id: `pol_${customerId}`, customerId }),
        ]),
      );
      return Promise.all(people.map(([customerId, phone]) => anAnswer(place, wording, customerId, phone)));
    },
  };
}

async function anAnswer(
  place: CrashPlace,
  { text, ready, look }: Wording,
  customerId: string,
  phone: string,
): Promise<Subject> {
  await ready?.(place, customerId);
  const event = await writtenIn(place, phone, text);
  const clocks = movableClocks(START);
  const effects = noEffects();
  const outreach = outreachAt(place, clocks, event.id);
  const replies: string[] = [];
  return {
    clocks,
    effects,
    deliver: ({ clients }) => answerMessage(event, converseServices({ clients, place, clocks })),
    async settle() {
      effects.messages.push(...toldOnTheBus(effects));
      replies.push(...effects.messages);
      await outreach.takeLeft(effects);
    },
    async look() {
      const { ledger } = outreach.services(anInstance(place, noEffects()));
      const seen = await look(place, { customerId, phone, message: event.data });
      const [reply] = replies.map((message) => Chunk.parse(JSON.parse(message)));
      const [key] = reply ? keysOf(reply) : [];
      const row = key && (await ledger.rows([key])).get(ledgerKeyText(key));
      const isReplied = reply !== undefined && isPromised(reply, effects.texts.length, row);
      return {
        words: `${seen.words}, ${counted(effects.texts.length, 'text')}`,
        isKept: seen.isKept && isReplied && areAlike(effects, event),
      };
    },
  };
}

/** The replies that were told with events, as their rule leaves them on the queue. */
function toldOnTheBus({ events }: Effects): readonly string[] {
  const due = events.map((detail) => JSON.parse(detail)).filter(({ type }) => type === replyDue.type);
  return due.map(({ data }) => JSON.stringify(data));
}

/** Whether every event is one of the same few, however often it was told. */
function areAlike({ events }: Effects, { correlationId }: EventOf<InboundRef>): boolean {
  const told = events.map((detail) => JSON.parse(detail));
  const ids = new Set(told.map(({ id }) => id));
  const contents = new Set(events);
  return ids.size === contents.size && told.every((one) => one.correlationId === correlationId);
}
