import type { ServiceFacts } from '../contracts/service-facts.ts';

/** The services that customers were given, as they are learnt of. */
export interface ServiceBook {
  /** All of a customer's, read strongly consistent, in no order. */
  ofCustomer(customerId: string): Promise<readonly ServiceFacts[]>;
  /** Keeps a service unless one of its id is kept of the customer, and says what stands. Durable when it returns. */
  keep(service: ServiceFacts): Promise<ServiceFacts>;
}
