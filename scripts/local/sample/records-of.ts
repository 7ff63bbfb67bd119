import type { Instant } from '#shared/contracts/instant.ts';
import { dayFrom } from './day.ts';
import type { Holding, Person } from './person.ts';
import { sampleTime } from './sample-time.ts';
import { type Town, towns } from './towns.ts';

type Line = Readonly<Record<string, unknown>>;

/**
 * The lines of one person: customer, policies, locations. `number` tells people apart: phones and plates are made of it.
 * Nobody's name or number: Chinese numbers begin 138 0000, US ones 555 01.
 */
export function recordsOf(person: Person, number: number, now: Instant): readonly Line[] {
  const policies = person.holdings.map((holding, at) => {
    const about = { id: policyId(person.id, at), customerId: person.id, ...termOf(holding, now) };
    return {
      type: 'policy',
      ...about,
      ...insuredBy(holding, number * 10 + at),
      inspectionDue: inspectionOf(holding, now),
    };
  });
  const asOf = sampleTime(now).begin;
  return [customerOf(person, number), ...policies, ...locationsOf(person)].map((line) => ({ ...line, asOf }));
}

function customerOf({ id, name, town, overrides }: Person, number: number): Line {
  const { timeZone, jurisdiction } = towns[town];
  const tail = String(number).padStart(2, '0');
  return {
    type: 'customer',
    id,
    name,
    phone: jurisdiction === 'CN' ? `+86138000001${tail}` : `+130555501${tail}`,
    locale: 'zh-CN',
    timeZone,
    jurisdiction,
    segment: 'family',
    consents: { alerts: 'granted', alertsAtNight: 'granted', service: 'granted' },
    source: 'sample',
    ...overrides,
  };
}

/** A year from its first day; by default it is half over. */
function termOf({ startsIn = -180, status = 'active' }: Holding, now: Instant): Line {
  return { status, effectiveFrom: dayFrom(now, startsIn), effectiveTo: dayFrom(now, startsIn + 364) };
}

function insuredBy({ line }: Holding, number: number): Line {
  const tail = String(number).padStart(6, '0');
  const policy = { line, product: `${line}-standard`, number: `AX-${line.toUpperCase()}-${tail}` };
  if (line === 'motor') return { ...policy, plate: `沪A${tail.slice(-5)}` };
  return line === 'home' ? { ...policy, sumInsured: { minor: 120_000_000, currency: 'CNY' } } : policy;
}

function inspectionOf({ line }: Holding, now: Instant): string | undefined {
  return line === 'motor' ? dayFrom(now, 90) : undefined;
}

function policyId(customerId: string, at: number): string {
  return `${customerId.replace('cus_', 'pol_')}_${at + 1}`;
}

function locationsOf(person: Person): readonly Line[] {
  const { id, town, holdings, placing = 'exact' } = person;
  switch (placing) {
    case 'home':
      return [location(person, 'home', exact(towns[town]))];
    case 'office':
      return [location(person, 'office', exact(towns[town])), location(person, 'home', exact(towns.chengdu))];
    case 'nowhere':
      return [location(person, 'garage', { lat: 0, lon: 0 })];
    case 'zone':
    case 'exact':
      return holdings.flatMap(({ line }, at) => {
        const place = placing === 'zone' ? { geocodes: towns[town].geocodes } : exact(towns[town], at);
        const kind = line === 'motor' ? 'garage' : 'risk';
        return line === 'motor' || line === 'home'
          ? [{ ...location(person, kind, place, at), policyId: policyId(id, at) }]
          : [];
      });
  }
}

/** Neighbours, not one address: each place lies some 100 m from the last. */
function exact({ lat, lon, geocodes }: Town, at = 0): Line {
  return { lat: Number((lat + at * 0.001).toFixed(4)), lon, geocodes };
}

function location({ id }: Person, kind: string, place: Line, at = 0): Line {
  return {
    type: 'location',
    id: `${id.replace('cus_', 'loc_')}_${kind}_${at + 1}`,
    customerId: id,
    kind,
    ...place,
  };
}
