import { ServiceDone } from '../../contracts/changes/service-done.ts';
import { readInput } from '../../domain/import/faults-of-input.ts';
import type { PolicyEvent } from './policy-news.ts';

const service = {
  serviceId: 'srv_1',
  customerId: 'cus_1',
  service: 'roadside-rescue',
  completedAt: '2026-11-21T18:30:00+08:00',
  policyId: 'pol_1',
  channel: 'phone',
  servicedBy: 'agent-7',
};

/** A service that a customer was given is over. */
export const serviceCompletedEvent: PolicyEvent = {
  type: 'service.completed',
  read(data) {
    const read = readInput(ServiceDone, data);
    return read.ok ? { ok: true, news: { kind: 'service', service: read.value } } : read;
  },
  examples: [
    { title: 'a rescue', data: service },
    { title: 'no service', data: { ...service, service: undefined }, refused: 'service missing' },
    {
      title: 'a service in words',
      data: { ...service, service: 'towed the car' },
      refused: 'service format',
    },
    {
      title: 'a day without its hour',
      data: { ...service, completedAt: '2026-11-21' },
      refused: 'completedAt format',
    },
    {
      title: 'somebody by their number',
      data: { ...service, servicedBy: '13800000042' },
      refused: 'servicedBy personal-id',
    },
  ],
};
