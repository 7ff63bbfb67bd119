/** A customer of planted lines; `number` tells one from another. */
export function aPlantedCustomer(number: number) {
  return {
    type: 'customer',
    id: `cus_planted_${number}`,
    name: '种错行',
    phone: '+8612999999999',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    jurisdiction: 'CN',
    consents: {},
    source: 'generated',
  };
}

/** A policy of that customer. */
export function aPlantedPolicy(number: number) {
  return {
    type: 'policy',
    id: `pol_planted_${number}`,
    customerId: `cus_planted_${number}`,
    line: 'motor',
    product: 'motor-standard',
    number: 'AX-MOTOR-0',
    status: 'active',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
  };
}

/** A place of that customer, in Shanghai. */
export function aPlantedLocation(number: number) {
  return {
    type: 'location',
    id: `loc_planted_${number}`,
    customerId: `cus_planted_${number}`,
    kind: 'garage',
    lat: 31.2,
    lon: 121.5,
  };
}
