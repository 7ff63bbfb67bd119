import type { ClaimFacts, CustomerFacts, PolicyFacts } from '#shared/contracts/facts.ts';

/** A customer in Shanghai who has said nothing about being written to. */
export function aCustomer(over: Partial<CustomerFacts> = {}): CustomerFacts {
  return {
    id: 'cus_1',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    jurisdiction: 'CN',
    consents: {},
    phoneIndex: '1.index-of-the-number',
    phoneIndexes: ['1.index-of-the-number'],
    phoneCountry: 'CN',
    ...over,
  };
}

/** A motor policy in force through 2026. */
export function aPolicy(over: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    id: 'pol_1',
    customerId: 'cus_1',
    line: 'motor',
    product: 'Motor Comprehensive',
    status: 'active',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    ...over,
  };
}

/** A claim being surveyed, on that policy, that lacks photos. */
export function aClaim(over: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    id: 'clm_1',
    customerId: 'cus_1',
    policyId: 'pol_1',
    reportedAt: '2026-11-18T02:00:00.000Z',
    stage: 'survey',
    missingDocuments: [{ code: 'photos', name: { 'zh-CN': '照片', en: 'photos' } }],
    missingSince: '2026-11-20T02:00:00.000Z',
    code: '7K3M9Q2R',
    ...over,
  };
}
