import type { ServiceFacts } from '../contracts/service-facts.ts';

/** Names a service of a customer. */
export type ServiceId = Pick<ServiceFacts, 'customerId' | 'serviceId'>;

/** The services that customers were given, as they are learnt of. */
export interface ServiceBook {
  /** All of a customer's, read strongly consistent, in no order. */
  ofCustomer(customerId: string): Promise<readonly ServiceFacts[]>;
  /** Keeps a service unless one of its id is kept of the customer, and says what stands. Durable when it returns. */
  keep(service: ServiceFacts): Promise<ServiceFacts>;
}

/** The services that customers were given, as an operator counts how they were rated. */
export interface ServiceReader {
  /** Those that are there, in no order. */
  find(ids: readonly ServiceId[]): Promise<readonly ServiceFacts[]>;
}
