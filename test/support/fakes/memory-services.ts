import type { ServiceFacts } from '#shared/contracts/service-facts.ts';
import { serviceFacts, serviceItem } from '#shared/domain/surveys/service-item.ts';
import type { ServiceBook, ServiceReader } from '#shared/ports/service-book.ts';

/** Services in memory, in reach of a test. */
export interface MemoryServices extends ServiceBook, ServiceReader {
  /** What stands of a service; undefined when there is none such. */
  standing(customerId: string, serviceId: string): ServiceFacts | undefined;
  /** Writes over what stands. */
  write(service: ServiceFacts): void;
}

/** A book of services in which nothing stands yet. */
export function memoryServices(): MemoryServices {
  const all = new Map<string, Map<string, ServiceFacts>>();
  const ofCustomer = (customerId: string) => {
    const known = all.get(customerId) ?? new Map<string, ServiceFacts>();
    all.set(customerId, known);
    return known;
  };
  const write = (service: ServiceFacts) =>
    void ofCustomer(service.customerId).set(service.serviceId, serviceFacts(serviceItem(service)));
  return {
    standing: (customerId, serviceId) => ofCustomer(customerId).get(serviceId),
    write,
    find: async (ids) =>
      ids.flatMap(({ customerId, serviceId }) => ofCustomer(customerId).get(serviceId) ?? []),
    ofCustomer: async (customerId) => [...ofCustomer(customerId).values()],
    async keep(service) {
      const standing = ofCustomer(service.customerId).get(service.serviceId);
      if (!standing) write(service);
      return standing ?? service;
    },
  };
}
