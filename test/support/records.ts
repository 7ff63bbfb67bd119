import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { LocationRecord } from '#shared/contracts/records/location.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';

/** A line of the portfolio: a customer in Shanghai with everything personal filled in. */
export function aCustomerRecord(over: Partial<CustomerRecord> = {}): CustomerRecord {
  return {
    type: 'customer',
    id: 'cus_1',
    name: '王小明',
    phone: '+8613800000042',
    email: 'Wang@Example.com',
    nationalId: '11010519491231002x',
    birthDate: '1949-12-31',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    jurisdiction: 'CN',
    address: '上海市浦东新区世纪大道1号',
    consents: { alerts: 'granted' },
    source: 'core-system',
    ...over,
  };
}

/** A line of the portfolio: a motor policy in force through 2026. */
export function aPolicyRecord(over: Partial<PolicyRecord> = {}): PolicyRecord {
  return {
    type: 'policy',
    id: 'pol_1',
    customerId: 'cus_1',
    line: 'motor',
    product: 'Motor Comprehensive',
    number: 'PDAA202631000001',
    status: 'active',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    premiumDue: { on: '2026-12-31', amount: { minor: 128050, currency: 'CNY' } },
    plate: '沪A12345',
    vehicle: 'Tesla Model 3',
    sumInsured: { minor: 20000000, currency: 'CNY' },
    ...over,
  };
}

/** A line of the portfolio: a garage in Pudong, geohash wtw3s. */
export function aLocationRecord(over: Partial<LocationRecord> = {}): LocationRecord {
  return {
    type: 'location',
    id: 'loc_1',
    customerId: 'cus_1',
    kind: 'garage',
    lat: 31.2304,
    lon: 121.5,
    geocodes: { adcode: '310115' },
    ...over,
  };
}

/** A line of the portfolio: a claim somebody else may ask about too. */
export function aClaimRecord(over: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    type: 'claim',
    id: 'clm_1',
    customerId: 'cus_1',
    policyId: 'pol_1',
    reportedAt: '2026-11-20T01:00:00.000Z',
    stage: 'survey',
    phones: ['+8613900000043'],
    ...over,
  };
}
