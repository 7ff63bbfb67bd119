import { describe, expect, it } from 'vitest';
import { readRecord } from '#shared/domain/import/read-line.ts';
import { aCustomer, aLocation } from './records.ts';

const evidence = { state: 'granted', at: '2026-01-01T00:00:00Z', source: 'app', textVersion: '3' };

function warned(line: unknown) {
  const read = readRecord(line, '2026-11-22T07:00:00.000Z');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.doubts;
}

describe('warnings of a line', () => {
  it('a bare grant of marketing or health carries no evidence', () => {
    const consents = { marketing: 'granted', health: 'granted', alerts: 'granted', alertsAtNight: 'granted' };
    expect(warned(aCustomer({ consents }))).toEqual([
      { field: 'consents.marketing', warning: 'no-evidence' },
      { field: 'consents.health', warning: 'no-evidence' },
    ]);
  });

  it('refusals and grants with evidence are sound', () => {
    expect(warned(aCustomer({ consents: { marketing: evidence, health: 'refused' } }))).toEqual([]);
  });

  it('zero degrees, zero degrees means that nobody knew', () => {
    expect(warned(aLocation({ lat: 0, lon: 0 }))).toEqual([{ field: 'lat', warning: 'zero-coordinates' }]);
    expect(warned(aLocation({ lat: 0, lon: 109.3 }))).toEqual([]);
  });

  it.each([
    ['a province', { adcode: '650100' }, 43.8, 87.6],
    ['a state by county', { same: ['013121'] }, 33.7, -84.4],
    ['a state by zone', { ugc: ['FLZ172'] }, 25.8, -80.2],
  ])('a point outside %s and inside when turned round is swapped', (_, geocodes, lat, lon) => {
    expect(warned(aLocation({ lat: lon, lon: lat, geocodes }))).toEqual([
      { field: 'lat', warning: 'swapped-coordinates' },
    ]);
    expect(warned(aLocation({ lat, lon, geocodes }))).toEqual([]);
  });

  it('a point outside its province either way round is not doubted for that', () => {
    expect(warned(aLocation({ lat: 31.2, lon: 121.5, geocodes: { adcode: '650100' } }))).toEqual([]);
  });
});
