import { describe, expect, test } from 'vitest';
import type { AlertInfo } from '#shared/contracts/hazard-alert.ts';
import { gathering, type Hit, type Told } from '#shared/domain/concern/concerned.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { anAlert, anInfo } from '../../../support/an-alert.ts';

const programmes = [
  { programme: 'typhoon-motor', line: 'motor', protects: 'property' },
  { programme: 'typhoon-home', line: 'home', protects: 'life' },
] as const;

function givenWarnings(...infos: readonly Partial<AlertInfo>[]): readonly Told[] {
  const alert = anAlert({ infos: infos.map(anInfo) });
  return warningsOf(alert, alert.sent).warnings.map((warning) => ({ warning, programmes }));
}

/** Who is told of these hits, all of them in. */
function concerned(told: readonly Told[], hits: readonly Hit[]) {
  const gathered = gathering(told);
  for (const one of hits) gathered.add(one);
  return gathered.audiences();
}

function hit(
  warning: number,
  customerId: string,
  policyId: string,
  line: Hit['place']['line'] = 'motor',
): Hit {
  return { warning, place: { customerId, policyId, line } };
}

describe('"Once per (customer, programme): several policies, one message naming them; motor and home are two programmes"', () => {
  test('several policies and places make one recipient, policies sorted and once', () => {
    const hits = [hit(0, 'c', 'p2'), hit(0, 'c', 'p1'), hit(0, 'c', 'p2')];
    expect(concerned(givenWarnings({}), hits)).toEqual([
      {
        programme: 'typhoon-motor',
        warning: 0,
        messageClass: 'property-alert',
        recipients: [{ customerId: 'c', policyIds: ['p1', 'p2'] }],
      },
    ]);
  });

  test('motor and home are told apart, each in its class', () => {
    const told = concerned(givenWarnings({}), [hit(0, 'c', 'p'), hit(0, 'c', 'h', 'home')]);
    expect(told.map(({ programme, messageClass }) => [programme, messageClass])).toEqual([
      ['typhoon-home', 'life-safety'],
      ['typhoon-motor', 'property-alert'],
    ]);
  });

  test('a line the hazard does not concern is told nothing', () => {
    expect(concerned(givenWarnings({}), [hit(0, 'c', 'p', 'travel')])).toEqual([]);
  });

  test('of two warnings a customer is told the strongest, naming the policies of both', () => {
    const told = concerned(givenWarnings({ severity: 'Moderate' }, { severity: 'Extreme' }), [
      hit(0, 'both', 'p1'),
      hit(1, 'both', 'p2'),
      hit(0, 'mild', 'p3'),
    ]);
    expect(told.map(({ warning, messageClass, recipients }) => [warning, messageClass, recipients])).toEqual([
      [1, 'property-alert', [{ customerId: 'both', policyIds: ['p1', 'p2'] }]],
      [0, 'service', [{ customerId: 'mild', policyIds: ['p3'] }]],
    ]);
  });

  test('the order of the hits does not matter', () => {
    const hits = [hit(0, 'b', 'p'), hit(1, 'a', 'q'), hit(0, 'a', 'r'), hit(1, 'c', 's')];
    const warnings = givenWarnings({}, {});
    expect(concerned(warnings, hits.toReversed())).toEqual(concerned(warnings, hits));
  });
});
