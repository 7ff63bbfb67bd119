import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoServiceBook } from '#shared/adapters/dynamo-service-book.ts';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { keepService } from '../../../functions/surveys/keep-service.ts';
import { unique } from '../../conformance/unique.ts';
import { movableClocks } from '../fakes/movable-clocks.ts';
import type { CrashCase, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { counted, START } from './words.ts';

/** Keeping a service that is over, of which its customer is to be asked. */
export function keptServiceCase(place: CrashPlace): CrashCase {
  return {
    title: 'a service that is over',
    promise:
      'The service is kept once, and the bus is told at least once that there is news of its customer.',
    subjects: async (count) => Array.from({ length: count }, () => aServiceOver(place)),
  };
}

function aServiceOver(place: CrashPlace): Subject {
  const clocks = movableClocks(START);
  const effects = noEffects();
  const customerId = unique('cus');
  const data = { serviceId: 'srv_1', customerId, service: 'roadside-rescue', completedAt: START };
  const about = { occurredAt: START, receivedAt: START, correlationId: customerId, causationId: 'webhook' };
  const event = serviceCompleted.of({ ...about, id: unique('done'), subject: 'srv_1', data });
  const book = ({ clients }: Instance) =>
    dynamoServiceBook({ client: clients.dynamo, table: place.tables.core });
  return {
    clocks,
    effects,
    deliver: (instance) =>
      keepService(event, {
        services: book(instance),
        events: bridgeEvents({ client: instance.clients.events, bus: place.bus }),
        businessClock: clocks.businessClock,
      }),
    settle: async () => undefined,
    async look() {
      const kept = await book(anInstance(place, noEffects())).ofCustomer(customerId);
      const { length: events } = effects.events;
      return {
        words: `${counted(kept.length, 'service')}, ${counted(events, 'event')}`,
        isKept: kept.length === 1 && events >= 1,
      };
    },
  };
}
