/** A sound line of each record type, as an insurer would write it; overrides win. */
export function aCustomer(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'customer',
    id: 'cus_1',
    name: '张三',
    phone: '+8613800000042',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    jurisdiction: 'CN',
    consents: {},
    source: 'branch',
    ...overrides,
  };
}

/** A sound policy in force for a year. */
export function aPolicy(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'policy',
    id: 'pol_1',
    customerId: 'cus_1',
    line: 'motor',
    product: 'Comprehensive',
    number: 'AX-1',
    status: 'active',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    ...overrides,
  };
}

/** A sound claim on that policy. */
export function aClaim(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'claim',
    id: 'clm_1',
    customerId: 'cus_1',
    policyId: 'pol_1',
    reportedAt: '2026-05-01T08:00:00.000Z',
    stage: 'survey',
    ...overrides,
  };
}

/** A sound garage in Shanghai. */
export function aLocation(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'location',
    id: 'loc_1',
    customerId: 'cus_1',
    kind: 'garage',
    lat: 31.2,
    lon: 121.5,
    ...overrides,
  };
}
