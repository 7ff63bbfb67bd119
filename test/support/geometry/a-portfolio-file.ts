import { aCustomerRecord, aPolicyRecord } from '../records.ts';
import { type AreaFamily, codes } from './random-areas.ts';
import { aPointFor } from './random-points.ts';
import { oneOf, type Random } from './random-ring.ts';

const PER_CUSTOMER = 100;

/** The lines of a portfolio file (NDJSON) whose places lie round the edges of a family of areas. */
export function aPortfolioFile(random: Random, family: AreaFamily, locations: number): string {
  const lines = Array.from({ length: Math.ceil(locations / PER_CUSTOMER) }, (_, customer) => [
    aCustomerRecord({ id: `cus_${customer}`, phone: `+86138${String(customer).padStart(8, '0')}` }),
    aPolicyRecord({ id: `pol_${customer}`, customerId: `cus_${customer}`, number: `PDAA${customer}` }),
    ...Array.from({ length: PER_CUSTOMER }, (__, at) => aPlace(random, family, customer, at)),
  ]).flat();
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

function aPlace(random: Random, { ring, circle }: AreaFamily, customer: number, at: number) {
  const [lat, lon] = aPointFor(random, ring, circle);
  const geocodes = {
    ...(random() < 0.1 && { adcode: oneOf(random, codes.adcode) }),
    ...(random() < 0.05 && { same: [oneOf(random, codes.same)] }),
    ...(random() < 0.05 && { ugc: [oneOf(random, codes.ugc)] }),
  };
  const isCoded = Object.keys(geocodes).length > 0;
  return {
    type: 'location',
    id: `loc_${customer}_${at}`,
    customerId: `cus_${customer}`,
    policyId: `pol_${customer}`,
    kind: random() < 0.02 ? 'mailing' : 'garage',
    ...(isCoded && random() < 0.3 ? {} : { lat, lon }),
    ...(isCoded && { geocodes }),
  };
}
