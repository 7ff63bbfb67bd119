import { findConcerned } from '../../../functions/alerts/find-concerned.ts';
import { anAlert } from '../an-alert.ts';
import { archivedEvent } from '../crash/archived-event.ts';
import { noEffects } from '../crash/effects.ts';
import { anInstance } from '../crash/instance.ts';
import { intakeCase } from '../crash/intake.ts';
import type { CrashPlace } from '../crash/place.ts';
import { alertServices } from '../crash/services.ts';
import { START } from '../crash/words.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';

/** What one warning puts on the bus and on the queues. */
export interface PathCounts {
  /** Bytes of each event. */
  readonly events: readonly number[];
  /** Bytes of each chunk, and calls of SQS. */
  readonly chunks: readonly number[];
  readonly sqs: number;
  readonly recipients: number;
}

/** Posts a warning, and matches an alert over Shanghai and its surroundings against the book. */
export async function pathCounts(place: CrashPlace): Promise<PathCounts> {
  const [posted] = await intakeCase(place).subjects(1);
  if (!posted) throw new Error('There is no warning.');
  await posted.deliver(anInstance(place, posted.effects));
  const matched = noEffects();
  const instance = anInstance(place, matched);
  const { recipients } = await findConcerned(
    await archivedEvent(place, anAlert()),
    alertServices({ clients: instance.clients, place, clocks: movableClocks(START) }),
  );
  return {
    events: [...posted.effects.events, ...matched.events].map(bytesOf),
    chunks: matched.messages.map(bytesOf),
    sqs: instance.calls.filter((call) => call.startsWith('sqs:')).length,
    recipients,
  };
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
