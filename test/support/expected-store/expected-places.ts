import type { ExpectedItem } from './expected-item.ts';
import { type Fields, text } from './lines-that-stand.ts';
import { textbookGeohash } from './textbook-geohash.ts';

/** The place rows of a customer, and what remembers them, from all lines of theirs: DESIGN, "Places of a policy". */
export function expectedPlaces(customerId: string, lines: readonly Fields[]): readonly ExpectedItem[] {
  const of = (type: string) => lines.filter((line) => line['type'] === type);
  const [customer] = of('customer');
  const pairs = of('policy').flatMap((policy) => {
    const timeZone = text(policy, 'timeZone') || text(customer ?? {}, 'timeZone');
    if (timeZone === '') return [];
    return placesOf(policy, of('location')).map((location) => pairItems(policy, location, timeZone));
  });
  if (pairs.length === 0) return [];
  return [...pairs.flat(), { key: `customer#${customerId}|places`, customerId, clear: {} }];
}

function placesOf(policy: Fields, locations: readonly Fields[]): readonly Fields[] {
  const kinds = { motor: ['garage', 'home'], home: ['risk', 'home'] }[text(policy, 'line')] ?? [];
  if (kinds.length === 0) return [];
  const own = locations.filter(
    (one) => one['policyId'] === policy['id'] && !['office', 'mailing'].includes(text(one, 'kind')),
  );
  if (own.length > 0) return own;
  const free = kinds.map((kind) =>
    locations.filter((one) => one['policyId'] === undefined && one['kind'] === kind),
  );
  return free.find((some) => some.length > 0) ?? [];
}

function pairItems(policy: Fields, location: Fields, timeZone: string): readonly ExpectedItem[] {
  const customerId = text(policy, 'customerId');
  const [policyId, locationId] = [text(policy, 'id'), text(location, 'id')];
  const { line, status, effectiveFrom, effectiveTo } = policy;
  const clear = {
    customerId,
    policyId,
    locationId,
    line,
    status,
    effectiveFrom,
    effectiveTo,
    timeZone,
  };
  const keys = rowsOf(location).map((row) => `${row}#${customerId}#${locationId}#${policyId}`);
  const { lat, lon } = location;
  const place = { place: { dataClass: 'place', value: { lat, lon } } } as const;
  return [
    ...keys.map((key) => ({ key, customerId, clear, ...(key.startsWith('geo#') && { sealed: place }) })),
    {
      key: `customer#${customerId}|placed#${locationId}#${policyId}`,
      customerId,
      clear: { rows: keys.toSorted() },
    },
  ];
}

function rowsOf(location: Fields): readonly string[] {
  const { adcode, same = [], ugc = [] } = Object(location['geocodes'] ?? {});
  const cell =
    location['lat'] === undefined ? '' : textbookGeohash(Number(location['lat']), Number(location['lon']));
  const rows = [
    ...(cell ? [`geo#${cell.slice(0, 3)}|${cell}`] : []),
    ...(adcode ? [`adcode#${adcode.slice(0, 2)}|${adcode}`] : []),
    ...[...same].map((code: string) => `same#${code.slice(1, 3)}|${code.slice(1)}`),
    ...[...ugc].map((code: string) => `ugc#${code.slice(0, 3)}|${code}`),
  ];
  return [...new Set(rows)];
}
