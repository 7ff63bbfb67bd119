import type { ClaimFacts, CustomerFacts, PolicyFacts, ReminderFacts } from '../contracts/facts.ts';
import type { ServiceFacts } from '../contracts/service-facts.ts';

/** Somebody in Shanghai who has agreed to marketing, with evidence, since the beginning of 2020. */
const customer: CustomerFacts = {
  id: 'cus_1',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  jurisdiction: 'CN',
  consents: {
    marketing: { state: 'granted', at: '2020-01-01T00:00:00.000Z', source: 'app', textVersion: '1' },
  },
  phoneIndex: '1.index',
  phoneIndexes: ['1.index'],
  phoneCountry: 'CN',
};

/** The facts of an example: that customer, with nothing but what is given. */
export function exampleFacts({
  customer: over = {},
  ...rest
}: Partial<Omit<ReminderFacts, 'customer'>> & { readonly customer?: Partial<CustomerFacts> }): ReminderFacts {
  return { customer: { ...customer, ...over }, policies: [], claims: [], services: [], ...rest };
}

/** A motor policy of an example, from April 2026 to the end of March 2027. */
export function examplePolicy(over: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    id: 'pol_1',
    customerId: 'cus_1',
    line: 'motor',
    product: 'motor',
    status: 'active',
    effectiveFrom: '2026-04-01',
    effectiveTo: '2027-03-31',
    ...over,
  };
}

/** A claim of an example that lacks photos since 20 November 2026, 23:30 in Shanghai. */
export function exampleClaim(over: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    id: 'clm_1',
    customerId: 'cus_1',
    policyId: 'pol_1',
    reportedAt: '2026-11-18T02:00:00.000Z',
    stage: 'survey',
    missingDocuments: [{ code: 'photos', name: { 'zh-CN': '照片', en: 'photos' } }],
    missingSince: '2026-11-20T15:30:00.000Z',
    ...over,
  };
}

/** A rescue of an example: over at 18:30 in Shanghai on 21 November 2026, and recorded as soon. */
export function exampleService(over: Partial<ServiceFacts> = {}): ServiceFacts {
  return {
    serviceId: 'srv_1',
    customerId: 'cus_1',
    service: 'roadside-rescue',
    completedAt: '2026-11-21T10:30:00.000Z',
    recordedAt: '2026-11-21T10:31:00.000Z',
    ...over,
  };
}
