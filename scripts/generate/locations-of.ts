import type { Geocodes, LocationKind, LocationRecord } from '#shared/contracts/records/location.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import type { Person } from './person.ts';

const SPREAD = 0.12; // degrees, some 12 km

/** The places of a customer: of each car and home, of the customer alone, an office, or none. */
export function locationsOf(person: Person, policies: readonly PolicyRecord[]): readonly LocationRecord[] {
  const { random } = person;
  const placed = policies.filter(({ line }) => line === 'motor' || line === 'home');
  const ofPolicies = placed
    .filter(() => random.chance(0.75))
    .map((policy) => ({ kind: placeOf(policy), policyId: policy.id }));
  const own: readonly LocationKind[] = random.chance(0.5) ? ['home'] : [];
  const others: readonly LocationKind[] = random.chance(0.15)
    ? [random.pick(['office', 'mailing', 'garage', 'risk'])]
    : [];
  const wanted = [...ofPolicies, ...[...own, ...others].map((kind) => ({ kind }))];
  return wanted.map((place, at) => ({
    type: 'location',
    id: `${person.id.replace('cus_', 'loc_')}_${at + 1}`,
    customerId: person.id,
    ...place,
    ...whereabouts(person),
  }));
}

function placeOf({ line }: PolicyRecord): LocationKind {
  return line === 'motor' ? 'garage' : 'risk';
}

/** Most places by point and codes, some by point alone, some by one kind of code alone. */
function whereabouts(person: Person): Pick<LocationRecord, 'lat' | 'lon' | 'geocodes'> {
  const { town, random } = person;
  const way = random.below(10);
  if (way === 0) return { geocodes: oneKind(person) };
  if (way === 1) return point(person);
  return { ...point(person), geocodes: town.geocodes };
}

function point({ town, random }: Person): { readonly lat: number; readonly lon: number } {
  const near = (degrees: number) => Number((degrees + (random.below(2001) / 1000 - 1) * SPREAD).toFixed(6));
  return { lat: near(town.lat), lon: near(town.lon) };
}

function oneKind({ town: { geocodes }, random }: Person): Geocodes {
  const { adcode, same, ugc } = geocodes;
  if (adcode) return { adcode };
  return random.chance(0.5) ? { same } : { ugc };
}
