import { Chunk } from '#shared/contracts/candidate.ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { findConcerned } from '../../../functions/alerts/find-concerned.ts';
import { unique } from '../../conformance/unique.ts';
import { anAlert, anArea, anInfo } from '../an-alert.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../records.ts';
import { archivedEvent } from './archived-event.ts';
import { putInBook } from './book.ts';
import type { CrashCase, Seen, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import type { CrashPlace } from './place.ts';
import { alertServices } from './services.ts';
import { START } from './words.ts';

/** An alert with two infos, each round the garage of somebody: one severe, one not. */
interface Hazard {
  readonly alert: HazardAlert;
  readonly people: readonly [urgent: string, ordinary: string];
}

/** Matching of an alert that warns one policyholder urgently and another one ordinarily. */
export function matchingCase(place: CrashPlace): CrashCase {
  let hazardsSoFar = 0;
  return {
    title: 'matching',
    promise:
      'Everybody concerned is in a chunk on their queue at least once, and every copy of a chunk has one id, ' +
      'programme and occurrence, by which the ledger knows it again.',
    async subjects(count) {
      const hazards = Array.from({ length: count }, (_, at) => aHazard(2 * (hazardsSoFar + at)));
      hazardsSoFar += count;
      await putInBook(place, hazards.flatMap(recordsOf));
      return Promise.all(hazards.map((hazard) => anEvent(place, hazard)));
    },
  };
}

/** Degrees from one side of a geohash cell of five characters to the other, in latitude and in longitude. */
const CELL = 180 / 2 ** 12;

/** The middle of a cell, ten cells from that of any other number, so that all matching reads alike. */
function pointAt(spot: number): readonly [lat: number, lon: number] {
  return [(10 * (spot % 100) + 0.5) * CELL, (10 * Math.floor(spot / 100) + 0.5) * CELL];
}

function aHazard(spot: number): Hazard {
  const infoAt = (at: number, severity: 'Severe' | 'Moderate') =>
    anInfo({ severity, areas: [anArea({ polygons: [squareRound(pointAt(at))] })] });
  const id = unique('alert');
  return {
    alert: anAlert({ id, identifier: id, infos: [infoAt(spot, 'Severe'), infoAt(spot + 1, 'Moderate')] }),
    people: [unique(`cus_${spot}`), unique(`cus_${spot + 1}`)],
  };
}

/** Smaller than a cell, so that points in it have to be opened. */
function squareRound([lat, lon]: readonly [number, number]): [number, number][] {
  const [south, north, west, east] = [lat - 0.001, lat + 0.001, lon - 0.001, lon + 0.001];
  return [
    [south, west],
    [north, west],
    [north, east],
    [south, east],
    [south, west],
  ];
}

function recordsOf({ people, alert }: Hazard) {
  return people.flatMap((customerId, at) => {
    const [lat, lon] = alert.infos[at]?.areas[0]?.polygons[0]?.[0] ?? [0, 0];
    return [
      aCustomerRecord({ id: customerId }),
      aPolicyRecord({ id: `pol_${customerId}`, customerId }),
      aLocationRecord({
        id: `loc_${customerId}`,
        customerId,
        lat: lat + 0.001,
        lon: lon + 0.001,
        geocodes: undefined,
      }),
    ];
  });
}

async function anEvent(place: CrashPlace, { alert, people }: Hazard): Promise<Subject> {
  const clocks = movableClocks(START);
  const effects = noEffects();
  const event = await archivedEvent(place, alert);
  return {
    clocks,
    effects,
    deliver: ({ clients }) => findConcerned(event, alertServices({ clients, place, clocks })),
    settle: async () => undefined,
    look: async () => seenIn(effects.messages, people),
  };
}

function seenIn(messages: readonly string[], people: Hazard['people']): Seen {
  const chunks = messages.map((message) => Chunk.parse(JSON.parse(message)));
  const copies = people.map((customerId) =>
    chunks.filter(({ recipients }) => recipients.some((one) => one.customerId === customerId)),
  );
  const [urgent = [], ordinary = []] = copies;
  const areAlike = copies.every((some) => new Set(some.map(keyOf)).size === 1);
  return {
    words: `${urgent.length} urgent, ${ordinary.length} ordinary`,
    isKept: areAlike && chunks.length === urgent.length + ordinary.length,
  };
}

function keyOf({ id, programme, occurrence, messageClass }: Chunk): string {
  return JSON.stringify([id, programme, occurrence, messageClass]);
}
