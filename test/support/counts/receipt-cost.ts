import type { Chunk } from '#shared/contracts/candidate.ts';
import { keysOf } from '#shared/domain/ledger-key.ts';
import { noEffects } from '../crash/effects.ts';
import { anInstance } from '../crash/instance.ts';
import { configFor, outreachServices } from '../crash/outreach-services.ts';
import type { CrashPlace } from '../crash/place.ts';
import { START } from '../crash/words.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';
import { type Cost, costOf, measured } from './measured.ts';

/** What it costs to record that each message of a chunk was delivered. */
export async function receiptCost(place: CrashPlace, chunk: Chunk): Promise<Cost> {
  const instance = anInstance(place, noEffects());
  const made = measured(instance);
  const parts = { clients: instance.clients, place, clocks: movableClocks(START) };
  const { ledger } = outreachServices(parts, configFor('none'));
  for (const key of keysOf(chunk)) {
    if (!(await ledger.receipt(key, { state: 'delivered' }))) throw new Error('A receipt was not taken.');
  }
  return costOf(made, /./);
}
