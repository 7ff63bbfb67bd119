import { lineEvent } from './line-event.ts';

const location = { id: 'loc_1', customerId: 'cus_1', kind: 'garage', lat: 31.2304, lon: 121.4737 };

/** A place as it is: the line of an import file. */
export const locationUpserted = lineEvent('location.upserted', 'location', [
  { title: 'a place', data: location },
  { title: 'a latitude beyond the pole', data: { ...location, lat: 131 }, refused: 'lat range' },
  { title: 'a longitude without latitude', data: { ...location, lat: undefined }, refused: 'lat missing' },
  { title: 'a kind there is not', data: { ...location, kind: 'boat' }, refused: 'kind unknown-value' },
]);
