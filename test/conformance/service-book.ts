import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceBook, ServiceReader } from '#shared/ports/service-book.ts';
import { aService } from '../support/a-service.ts';
import { unique } from './unique.ts';

/** The services in a store, as who keeps them and who counts them see them. */
type Services = ServiceBook & ServiceReader;

/** What every ServiceBook, and every ServiceReader, does. */
export function serviceBookConforms(name: string, make: () => Promise<Services>): void {
  describe(`${name} as ServiceBook`, () => {
    let book: Services;
    beforeAll(async () => {
      book = await make();
    });

    it('has the services of a customer, with everything that was kept of them', async () => {
      const [customerId, other] = [unique('cus'), unique('cus')];
      const whole = aService({
        customerId,
        policyId: 'pol_1',
        claimId: 'clm_1',
        channel: 'phone',
        servicedBy: 'agent-7',
      });
      const brief = aService({ customerId, serviceId: 'srv_2' });
      for (const one of [whole, brief, aService({ customerId: other })]) await book.keep(one);
      expect([...(await book.ofCustomer(customerId))].toSorted(byId)).toEqual([whole, brief]);
    });

    it('finds services of many customers by what names them, those that are there', async () => {
      const customers = [unique('cus'), unique('cus')];
      const services = customers.map((customerId) => aService({ customerId }));
      for (const one of services) await book.keep(one);
      const [first = ''] = customers;
      const asked = [...services, { customerId: first, serviceId: 'srv_9' }];
      const found = await book.find(asked);
      expect([...found].toSorted(byCustomer)).toEqual([...services].toSorted(byCustomer));
    });

    it('has nothing of who was given nothing', async () =>
      expect(await book.ofCustomer(unique('cus'))).toEqual([]));

    it('leaves the first word of a service as it is, and tells it to whoever brings another', async () => {
      const customerId = unique('cus');
      const first = aService({ customerId, service: 'towing' });
      expect(await book.keep(first)).toEqual(first);
      expect(await book.keep({ ...first, service: 'repair' })).toEqual(first);
      expect(await book.ofCustomer(customerId)).toEqual([first]);
    });
  });
}

function byId(one: { readonly serviceId: string }, other: { readonly serviceId: string }): number {
  return one.serviceId < other.serviceId ? -1 : 1;
}

function byCustomer(one: { readonly customerId: string }, other: { readonly customerId: string }): number {
  return one.customerId < other.customerId ? -1 : 1;
}
