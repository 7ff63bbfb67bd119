import type { ServiceFacts } from '#shared/contracts/service-facts.ts';

/** A rescue in Shanghai, over at 10:00 on 10 September 2026 and recorded a minute later, that nobody has been asked about. */
export function aService(over: Partial<ServiceFacts> = {}): ServiceFacts {
  return {
    serviceId: 'srv_1',
    customerId: 'cus_1',
    service: 'roadside-rescue',
    completedAt: '2026-09-10T02:00:00.000Z',
    recordedAt: '2026-09-10T02:01:00.000Z',
    ...over,
  };
}
