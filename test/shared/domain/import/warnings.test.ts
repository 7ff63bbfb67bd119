import { describe, expect, it } from 'vitest';
import { readRecord } from '#shared/domain/import/read-line.ts';
import { warningsOf } from '#shared/domain/import/warnings.ts';
import { aCustomer, aLocation } from './records.ts';

const evidence = { state: 'granted', at: '2026-01-01T00:00:00Z', source: 'app', textVersion: '3' };

function warned(line: unknown) {
  const read = readRecord(line);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return warningsOf(3, read.record, read.unknownFields);
}

describe('warnings of a line', () => {
  it('a bare grant of marketing or health carries no evidence', () => {
    const consents = { marketing: 'granted', health: 'granted', alerts: 'granted', alertsAtNight: 'granted' };
    expect(warned(aCustomer({ consents }))).toEqual([
      { line: 3, field: 'consents.marketing', warning: 'no-evidence' },
      { line: 3, field: 'consents.health', warning: 'no-evidence' },
    ]);
  });

  it('refusals and grants with evidence are sound', () => {
    expect(warned(aCustomer({ consents: { marketing: evidence, health: 'refused' } }))).toEqual([]);
  });

  it('zero degrees, zero degrees means that nobody knew', () => {
    expect(warned(aLocation({ lat: 0, lon: 0 }))).toEqual([
      { line: 3, field: 'lat', warning: 'zero-coordinates' },
    ]);
    expect(warned(aLocation({ lat: 0, lon: 109.3 }))).toEqual([]);
  });

  it('a field that nobody knows is told', () => {
    expect(warned(aCustomer({ nickname: 'x' }))).toEqual([
      { line: 3, field: 'nickname', warning: 'unknown-field' },
    ]);
  });
});
