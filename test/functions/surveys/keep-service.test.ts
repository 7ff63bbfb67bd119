import { expect, test } from 'vitest';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { keepService } from '../../../functions/surveys/keep-service.ts';
import { memoryEvents } from '../../support/fakes/memory-events.ts';
import { memoryServices } from '../../support/fakes/memory-services.ts';
import { movableClocks } from '../../support/fakes/movable-clocks.ts';

const AT = '2026-09-10T02:05:00.000Z';
const rescue = {
  serviceId: 'srv_1',
  customerId: 'cus_1',
  service: 'roadside-rescue',
  completedAt: '2026-09-10T01:30:00.000Z',
  policyId: 'pol_1',
  servicedBy: 'agent-7',
};

function anEvent(over: Partial<typeof rescue> = {}) {
  const data = { ...rescue, ...over };
  const about = {
    occurredAt: data.completedAt,
    receivedAt: AT,
    correlationId: 'key',
    causationId: 'webhook-1',
  };
  const event = serviceCompleted.of({ ...about, id: 'key-service', subject: data.serviceId, data });
  return serviceCompleted.fromBus({ detail: JSON.parse(JSON.stringify(event)) });
}

function aWorld() {
  const clocks = movableClocks(AT);
  return { services: memoryServices(), events: memoryEvents(), businessClock: clocks.businessClock, clocks };
}

test('a service is kept with when we learnt of it, and the bus hears that there is news of the customer', async () => {
  const world = aWorld();
  await keepService(anEvent(), world);
  expect(world.services.standing('cus_1', 'srv_1')).toEqual({ ...rescue, recordedAt: AT });
  expect(world.events.published).toMatchObject([
    {
      id: 'key-service-kept',
      type: portfolioChanged.type,
      data: { customerIds: ['cus_1'] },
      correlationId: 'key',
      causationId: 'key-service',
    },
  ]);
});

test('told of again, with other words or later, it stands as it came first; the bus hears again', async () => {
  const world = aWorld();
  await keepService(anEvent(), world);
  world.clocks.advance(60_000);
  await keepService(anEvent({ service: 'towing' }), world);
  expect(world.services.standing('cus_1', 'srv_1')).toEqual({ ...rescue, recordedAt: AT });
  expect(world.events.published.map(({ id }) => id)).toEqual(['key-service-kept', 'key-service-kept']);
});

test('of two learnt of at one moment the second is recorded after the first', async () => {
  const world = aWorld();
  await keepService(anEvent(), world);
  await keepService(anEvent({ serviceId: 'srv_0' }), world);
  expect(world.services.standing('cus_1', 'srv_0')?.recordedAt).toBe('2026-09-10T02:05:00.001Z');
});

test('a service is each customer’s own', async () => {
  const world = aWorld();
  await keepService(anEvent(), world);
  await keepService(anEvent({ customerId: 'cus_2' }), world);
  expect(world.services.standing('cus_2', 'srv_1')?.recordedAt).toBe(AT);
});
