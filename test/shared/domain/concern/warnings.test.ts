import { describe, expect, test } from 'vitest';
import type { AlertInfo, HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { anAlert, anArea, anInfo } from '../../../support/an-alert.ts';

const NOW = '2026-09-10T06:00:00.000Z';

function reasonFor(alert: Partial<HazardAlert>, info: Partial<AlertInfo> = {}): string {
  const told = warningsOf(anAlert({ infos: [anInfo(info)], ...alert }), NOW);
  return told.notCounted[0]?.reason ?? 'counts';
}

function countOf(...infos: readonly Partial<AlertInfo>[]): number {
  return warningsOf(anAlert({ infos: infos.map(anInfo) }), NOW).warnings.length;
}

describe('"An alert counts when status Actual, scope Public, message type Alert or Update"', () => {
  test.each(['Exercise', 'System', 'Test', 'Draft'] as const)('status %s does not count', (status) => {
    expect(reasonFor({ status })).toBe('not-actual');
  });

  test.each(['Restricted', 'Private'] as const)('scope %s does not count', (scope) => {
    expect(reasonFor({ scope })).toBe('not-public');
  });

  test.each(['Cancel', 'Ack', 'Error'] as const)('message type %s does not count', (messageType) => {
    expect(reasonFor({ messageType })).toBe('not-a-warning');
  });

  test('an actual public Alert counts, and an Update', () => {
    expect([reasonFor({}), reasonFor({ messageType: 'Update' })]).toEqual(['counts', 'counts']);
  });
});

describe('"severity ≥ Moderate (Unknown is below Minor; certainty is not used), urgency ≠ Past, no AllClear response"', () => {
  test.each(['Minor', 'Unknown'] as const)('severity %s does not count', (severity) => {
    expect(reasonFor({}, { severity })).toBe('below-moderate');
  });

  test('Moderate counts, and whatever certainty', () => {
    expect([reasonFor({}, { severity: 'Moderate' }), reasonFor({}, { certainty: 'Unlikely' })]).toEqual([
      'counts',
      'counts',
    ]);
  });

  test('what is past does not count; what is future or unknown does', () => {
    expect(reasonFor({}, { urgency: 'Past' })).toBe('past');
    expect([reasonFor({}, { urgency: 'Future' }), reasonFor({}, { urgency: 'Unknown' })]).toEqual([
      'counts',
      'counts',
    ]);
  });

  test('an all-clear among other responses does not count', () => {
    expect(reasonFor({}, { responseTypes: ['Monitor', 'AllClear'] })).toBe('all-clear');
  });
});

describe('"now < expires (absent: sent + 24 h)"', () => {
  test('at the very moment it expires it no longer counts', () => {
    expect([reasonFor({}, { expires: NOW }), reasonFor({}, { expires: '2026-09-10T06:00:00.001Z' })]).toEqual(
      ['expired', 'counts'],
    );
  });

  test('without expires it counts for 24 hours after it was sent', () => {
    const { expires: _, ...open } = anInfo();
    const alert = anAlert({ infos: [open] });
    expect(warningsOf(alert, '2026-09-10T23:59:59.999Z').warnings[0]?.usefulUntil).toBe(
      '2026-09-11T00:00:00.000Z',
    );
    expect(warningsOf(alert, '2026-09-11T00:00:00.000Z').notCounted).toEqual([
      { info: 0, reason: 'expired' },
    ]);
  });
});

describe('"Infos with different language and equal … are one alert in several languages; others are separate"', () => {
  const english = {
    language: 'en',
    event: 'Typhoon',
    office: 'Shanghai',
    areas: [anArea({ description: 'Shanghai' })],
  };

  test('two languages are one warning with the words of both', () => {
    const { warnings } = warningsOf(anAlert({ infos: [anInfo({ colour: 'orange' }), anInfo(english)] }), NOW);
    expect(warnings.map(({ data }) => data)).toEqual([
      {
        issuedAt: '2026-09-10T00:00:00.000Z',
        severity: 'Severe',
        colour: 'orange',
        words: {
          'zh-CN': { office: '上海中心气象台', event: '台风' },
          en: { office: 'Shanghai', event: 'Typhoon' },
        },
      },
    ]);
  });

  test('two infos of one language are two warnings', () => {
    expect(countOf({}, {})).toBe(2);
  });

  const differences: readonly (readonly [string, Partial<AlertInfo>])[] = [
    ['category', { categories: ['Geo'] }],
    ['event code', { eventCodes: [{ name: 'SAME', value: 'HUW' }] }],
    ['urgency', { urgency: 'Expected' }],
    ['severity', { severity: 'Extreme' }],
    ['certainty', { certainty: 'Observed' }],
    ['onset', { onset: '2026-09-10T08:00:00.000Z' }],
    ['expires', { expires: '2026-09-10T20:00:00.000Z' }],
    ['a polygon', { areas: [anArea({ polygons: [] })] }],
    ['a circle', { areas: [anArea({ circles: [{ centre: [30, 121], radiusKm: 1 }] })] }],
    ['a zone code', { areas: [anArea({ geocodes: [{ name: 'UGC', value: 'FLZ001' }] })] }],
  ];

  test.each(differences)('languages that differ in %s are two warnings', (_, difference) => {
    expect(countOf({}, { ...english, ...difference })).toBe(2);
  });

  test('the order in which an info lists things does not matter', () => {
    const areas = [anArea(), anArea({ polygons: [], geocodes: [{ name: 'UGC', value: 'FLZ001' }] })];
    expect(countOf({ areas }, { ...english, areas: areas.toReversed() })).toBe(1);
  });
});
