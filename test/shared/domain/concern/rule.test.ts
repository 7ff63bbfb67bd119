import { describe, expect, test } from 'vitest';
import { inForce, type Term } from '#shared/domain/concern/in-force.ts';
import { messageClassOf } from '#shared/domain/concern/message-class.ts';
import { placesOfPolicy } from '#shared/domain/concern/places-of-policy.ts';
import { strongest } from '#shared/domain/concern/strongest.ts';

describe('"Severity ≥ Severe with urgency Immediate or Expected makes it urgent … otherwise service"', () => {
  test('what protects life is life-safety, what protects property a property alert', () => {
    const warning = { severity: 'Severe', urgency: 'Expected' } as const;
    expect([messageClassOf(warning, 'life'), messageClassOf(warning, 'property')]).toEqual([
      'life-safety',
      'property-alert',
    ]);
  });

  test.each([
    ['Moderate', 'Immediate'],
    ['Extreme', 'Future'],
    ['Extreme', 'Unknown'],
  ] as const)('%s and %s is service', (severity, urgency) => {
    expect(messageClassOf({ severity, urgency }, 'life')).toBe('service');
  });
});

describe('"In force: status active or renewed, and effectiveFrom ≤ today ≤ effectiveTo, both inclusive"', () => {
  const term: Term = {
    status: 'active',
    effectiveFrom: '2026-09-10',
    effectiveTo: '2026-09-11',
    timeZone: 'Asia/Shanghai',
  };

  test('from the first moment of its first day to the last of its last, in its own zone', () => {
    const moments = [
      '2026-09-09T15:59:59.999Z',
      '2026-09-09T16:00:00.000Z',
      '2026-09-11T15:59:59.999Z',
      '2026-09-11T16:00:00.000Z',
    ];
    expect(moments.map((now) => inForce(term, now))).toEqual([false, true, true, false]);
  });

  test.each(['pending', 'lapsed', 'cancelled', 'expired'] as const)(
    'a %s policy is not in force',
    (status) => {
      expect(inForce({ ...term, status }, '2026-09-10T08:00:00.000Z')).toBe(false);
    },
  );

  test('a renewed one is', () => {
    expect(inForce({ ...term, status: 'renewed' }, '2026-09-10T08:00:00.000Z')).toBe(true);
  });
});

describe('"Places of a policy"', () => {
  const policy = { id: 'p', line: 'motor' } as const;
  const house = { id: 'p', line: 'home' } as const;

  test('locations carrying its id, except office and mailing', () => {
    const places = [
      { kind: 'garage', policyId: 'p' },
      { kind: 'office', policyId: 'p' },
      { kind: 'mailing', policyId: 'p' },
      { kind: 'home' },
    ] as const;
    expect(placesOfPolicy(policy, places)).toEqual([{ kind: 'garage', policyId: 'p' }]);
  });

  test('motor without one of its own: the garage, or else the home', () => {
    expect(placesOfPolicy(policy, [{ kind: 'home' }, { kind: 'garage' }, { kind: 'risk' }])).toEqual([
      { kind: 'garage' },
    ]);
    expect(placesOfPolicy(policy, [{ kind: 'home' }, { kind: 'risk' }])).toEqual([{ kind: 'home' }]);
  });

  test('home without one of its own: the risk, or else the home', () => {
    expect(placesOfPolicy(house, [{ kind: 'home' }, { kind: 'risk' }, { kind: 'garage' }])).toEqual([
      { kind: 'risk' },
    ]);
    expect(placesOfPolicy(house, [{ kind: 'home' }, { kind: 'garage' }])).toEqual([{ kind: 'home' }]);
  });

  test('a place of another policy stands for none', () => {
    expect(placesOfPolicy(policy, [{ kind: 'garage', policyId: 'q' }])).toEqual([]);
  });

  test('a policy whose only own place is an office falls back', () => {
    expect(placesOfPolicy(policy, [{ kind: 'office', policyId: 'p' }, { kind: 'home' }])).toEqual([
      { kind: 'home' },
    ]);
  });
});

describe('"Several infos that concern one (customer, programme): highest severity, then earliest onset, then first"', () => {
  const at = (name: string, severity: 'Severe' | 'Extreme', hour: string) => ({
    name,
    severity,
    onset: `2026-09-10T${hour}:00:00.000Z`,
  });

  test('the highest severity wins, however late', () => {
    expect(strongest([at('a', 'Severe', '01'), at('b', 'Extreme', '09')])?.name).toBe('b');
  });

  test('among equals the earliest onset, then the first', () => {
    expect(strongest([at('a', 'Severe', '09'), at('b', 'Severe', '01')])?.name).toBe('b');
    expect(strongest([at('a', 'Severe', '01'), at('b', 'Severe', '01')])?.name).toBe('a');
  });
});
