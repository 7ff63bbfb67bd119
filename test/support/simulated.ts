import { LocationRecord } from '#shared/contracts/records/location.ts';
import { geohashOf } from '#shared/domain/geometry/geohash.ts';
import type { SimulatorReach } from '../../scripts/covercast/desk.ts';
import { deployment } from '../scripts/covercast/a-desk.ts';
import type { CovercastInMemory } from './covercast-in-memory.ts';

/** What a simulation reads of a world in memory; `lines` are those that were imported. */
export function reachOf({ world }: CovercastInMemory, lines: readonly unknown[] = []): SimulatorReach {
  const { places, customers, stops, ledger, budget, episodes, archive, clocks } = world;
  const cells = new Map(
    lines.flatMap((line) => {
      const { data } = LocationRecord.safeParse(line);
      if (data?.lat === undefined || data.lon === undefined) return [];
      return [[`${data.customerId}#${data.id}`, geohashOf(data.lat, data.lon)] as const];
    }),
  );
  const { businessClock } = clocks;
  const deciding = { businessClock, customers, stops, ledger, budget };
  const reading = { ...deciding, places, manifests: ledger, episodes, archive };
  return { ...reading, deployment, cells: async () => cells };
}

/** Everything that is kept in a world in memory, as one text: the same text, nothing written. */
export function keptIn({ world }: CovercastInMemory): string {
  const { ledger, outreachQueue, events, archive, channel, episodes } = world;
  const { standing, manifests } = ledger;
  return JSON.stringify([
    [...standing],
    manifests,
    episodes.all(),
    outreachQueue.chunks,
    events.published,
    [...archive.objects],
    channel.attempts,
  ]);
}
