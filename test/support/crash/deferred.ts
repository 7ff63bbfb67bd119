import type { Chunk } from '#shared/contracts/candidate.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { WakeUp } from '#shared/contracts/wake-up.ts';
import { about, agendaAt, type Own, standingIn, tick } from './agenda.ts';
import type { CrashCase, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import { chunkFor } from './messages.ts';
import { aDelivery, pairsInBook } from './outreach.ts';
import type { CrashPlace } from './place.ts';
import { DEFERRED, HOUR_COMES } from './until-the-hour.ts';
import { counted, START } from './words.ts';

/** Outreach of a service message for which it is not the hour; when it has come, the agenda hands it over. */
export function deferredCase(place: CrashPlace): CrashCase {
  return {
    title: 'outreach of service before its hour',
    promise:
      'Nothing leaves before the hour; when it has come, the text leaves once. Nothing stays claimed or in the agenda, ' +
      'and whoever refused gets nothing.',
    async subjects(count) {
      const pairs = await pairsInBook(place, count);
      return pairs.map((pair) => aDeferral(place, chunkOf(pair), about(...pair)));
    },
  };
}

/** The tick, when a service message is due and a customer is to be looked at. */
export function tickCase(place: CrashPlace): CrashCase {
  return {
    title: 'tick of the agenda',
    promise:
      'Whoever is to be looked at is on the queue at least once, and the text whose hour has come leaves once. Nothing ' +
      'stays in the agenda.',
    async subjects(count) {
      const pairs = await pairsInBook(place, count);
      return Promise.all(pairs.map((pair) => aTick(place, chunkOf(pair), about(...pair))));
    },
  };
}

function chunkOf(pair: readonly [told: string, refused: string]): Chunk {
  return { ...chunkFor('service', pair), correlationId: DEFERRED };
}

function aDeferral(place: CrashPlace, chunk: Chunk, own: Own): Subject {
  const delivery = aDelivery(place, chunk);
  let early = 0;
  return {
    ...delivery,
    async settle() {
      await delivery.settle();
      early = delivery.effects.texts.length;
      untilThen(delivery);
      await tick(place, anInstance(place, delivery.effects), delivery.clocks.businessClock, own);
      await delivery.settle();
    },
    async look() {
      const { words, isKept } = await delivery.look();
      const left = await standingIn(place, own);
      const leftOnce = early === 0 && delivery.effects.texts.length === 1;
      return { words, isKept: isKept && leftOnce && left.length === 0 };
    },
  };
}

async function aTick(place: CrashPlace, chunk: Chunk, own: Own): Promise<Subject> {
  const delivery = aDelivery(place, chunk);
  const [told] = chunk.recipients;
  const agenda = agendaAt(place, anInstance(place, noEffects()));
  const wake = { customerId: told?.customerId ?? '', takenUpTo: START, dueAt: HOUR_COMES, reasons: [] };
  await agenda.setWakes([{ from: undefined, to: wake }]);
  await agenda.postpone([{ dueAt: HOUR_COMES, chunk }]);
  untilThen(delivery);
  let woken = 0;
  return {
    ...delivery,
    deliver: (instance) => tick(place, instance, delivery.clocks.businessClock, own),
    async settle() {
      const isWakeUp = (message: string) => WakeUp.safeParse(JSON.parse(message)).success;
      const messages = delivery.effects.messages.splice(0);
      woken = messages.filter(isWakeUp).length;
      delivery.effects.messages.push(...messages.filter((message) => !isWakeUp(message)));
      await delivery.settle();
    },
    async look() {
      const { words, isKept } = await delivery.look();
      const left = await standingIn(place, own);
      const leftOnce = delivery.effects.texts.length === 1;
      const isDone = woken >= 1 && left.length === 0;
      return { words: `${counted(woken, 'wake')}, ${words}`, isKept: isKept && leftOnce && isDone };
    },
  };
}

function untilThen({ clocks }: Pick<Subject, 'clocks'>): void {
  clocks.advance(millisecondsOf(HOUR_COMES) - millisecondsOf(clocks.businessClock()));
}
