import { describe, expect, test } from 'vitest';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { common } from '#shared/domain/hours/hours.ts';
import { forbidding } from '#shared/domain/hours/next-allowed.ts';
import { weekOf } from '#shared/domain/hours/week.ts';
import { instantAt } from '#shared/domain/time/instant-at.ts';
import { marketingRules } from '#shared/rules/marketing-hours.ts';
import { marketingLaw } from '#shared/rules/marketing-law.ts';

/** The first and last minute that a rule allows, and those beside them that it does not: `2026-09-01 08:00`. */
interface Cited {
  readonly id: string;
  readonly says: string;
  readonly jurisdiction: string;
  readonly zone: string;
  readonly allows: string;
  readonly forbids: string;
}

const rows: readonly (readonly [id: string, says: string, zone: string, allows: string, forbids: string])[] =
  [
    ['CN-SMS-HOURS', 'practice: daily 08-21', 'Asia/Shanghai', 'su 08:00, su 20:59', 'su 07:59, mo 21:00'],
    [
      'US-FED-TCPA-QUIET',
      '47 CFR 64.1200(c)(1): daily 08-21',
      'America/New_York',
      'su 08:00, mo 20:59',
      'mo 07:59, mo 21:00',
    ],
    [
      'US-FL',
      'Fla. Stat. 501.616(6): daily 08-20',
      'America/New_York',
      'su 08:00, mo 19:59',
      'mo 07:59, mo 20:00',
    ],
    ['US-OK', '15 O.S. 775C.4: daily 08-20', 'America/Chicago', 'su 08:00, mo 19:59', 'mo 07:59, mo 20:00'],
    [
      'US-MD',
      'Com. Law 14-4502: daily 08-20',
      'America/New_York',
      'su 08:00, mo 19:59',
      'mo 07:59, mo 20:00',
    ],
    [
      'US-ME',
      '10 MRS 1498: Mo-Fr 09-17',
      'America/New_York',
      'mo 09:00, fr 16:59',
      'mo 08:59, mo 17:00, sa 12:00, su 12:00',
    ],
    [
      'US-WA',
      'RCW 19.158.040(2): daily 08-20',
      'America/Los_Angeles',
      'su 08:00, mo 19:59',
      'mo 07:59, mo 20:00',
    ],
    ['US-CT', 'C.G.S. 42-288a: daily 09-20', 'America/New_York', 'su 09:00, mo 19:59', 'mo 08:59, mo 20:00'],
    [
      'US-TX',
      'B&C 301.051: Mo-Sa 09-21, Su 12-21',
      'America/Chicago',
      'sa 09:00, sa 20:59, su 12:00, su 20:59',
      'sa 08:59, su 11:59, su 21:00',
    ],
    [
      'US-NJ',
      'N.J.S. 56:8-128(d): daily 08-21',
      'America/New_York',
      'su 08:00, mo 20:59',
      'mo 07:59, mo 21:00',
    ],
    [
      'US-RI',
      'R.I.G.L. 5-61-3.6: Mo-Fr 09-18, Sa 10-17, no holidays',
      'America/New_York',
      'fr 09:00, fr 17:59, sa 10:00, sa 16:59',
      'fr 08:59, fr 18:00, sa 09:59, sa 17:00, su 12:00, 2026-11-26 12:00',
    ],
    [
      'US-UT',
      'Utah 13-25a-103(3): Mo-Sa 08-21, no holidays',
      'America/Denver',
      'sa 08:00, mo 20:59',
      'mo 07:59, mo 21:00, su 12:00, 2026-11-26 12:00',
    ],
    [
      'US-MS',
      'Miss. 77-3-723: Mo-Sa 08-20 Central Standard Time',
      'America/Chicago',
      'sa 09:00, mo 19:59, 2026-12-01 08:00, 2026-12-01 19:59, 2026-12-25 12:00',
      'mo 08:59, mo 20:00, su 12:00, 2026-12-01 07:59, 2026-12-01 20:00',
    ],
    [
      'US-LA',
      'R.S. 45:844.31: Mo-Sa 08-20, no holidays',
      'America/Chicago',
      'sa 08:00, mo 19:59',
      'mo 07:59, mo 20:00, su 12:00, 2026-11-26 12:00',
    ],
    [
      'US-AL',
      'Admin. 770-X-5-.17: Mo-Sa 08-20, no holidays',
      'America/Chicago',
      'sa 08:00, mo 19:59',
      'mo 07:59, mo 20:00, su 12:00, 2026-11-26 12:00',
    ],
    [
      'US-SD',
      'SDCL 37-30-28: Mo-Fr 09-21',
      'America/Chicago',
      'fr 09:00, mo 20:59',
      'mo 08:59, mo 21:00, sa 12:00, su 12:00',
    ],
    [
      'US-PA',
      '73 P.S. 2245.4: Mo-Sa 08-21, strictly Sa to 12, no holidays',
      'America/New_York',
      'fr 08:00, fr 20:59, sa 08:00, sa 11:59',
      'fr 21:00, sa 12:00, su 10:00, 2026-11-26 12:00',
    ],
    ['US-KY', 'KRS 367.46955: daily 10-21', 'America/New_York', 'su 10:00, mo 20:59', 'mo 09:59, mo 21:00'],
    [
      'US-MA',
      'MGL 159C section 3: daily 08-20',
      'America/New_York',
      'su 08:00, mo 19:59',
      'mo 07:59, mo 20:00',
    ],
    ['US-WY', 'Wyo. 40-12-302: daily 08-20', 'America/Denver', 'su 08:00, mo 19:59', 'mo 07:59, mo 20:00'],
    ['US-MI', 'vendor tables: daily 09-21', 'America/Detroit', 'su 09:00, mo 20:59', 'mo 08:59, mo 21:00'],
    ['US-MN', 'vendor tables: daily 09-21', 'America/Chicago', 'su 09:00, mo 20:59', 'mo 08:59, mo 21:00'],
    ['US-NM', 'vendor tables: daily 09-21', 'America/Denver', 'su 09:00, mo 20:59', 'mo 08:59, mo 21:00'],
    [
      'US-NV',
      'vendor tables: daily 09-20',
      'America/Los_Angeles',
      'su 09:00, mo 19:59',
      'mo 08:59, mo 20:00',
    ],
    ['US-IL', '815 ILCS 305: daily 09-21', 'America/Chicago', 'su 09:00, mo 20:59', 'mo 08:59, mo 21:00'],
    ['US-CA', 'PUC 2872: daily 09-21', 'America/Los_Angeles', 'su 09:00, mo 20:59', 'mo 08:59, mo 21:00'],
    [
      'US-VA',
      'Va. Code 59.1-511: daily 08-21',
      'America/New_York',
      'su 08:00, mo 20:59',
      'mo 07:59, mo 21:00',
    ],
    ['US-NY', 'GBL 399-z: daily 08-21', 'America/New_York', 'su 08:00, mo 20:59', 'mo 07:59, mo 21:00'],
    [
      'US-AZ',
      'federal hours without daylight saving: daily 08-21',
      'America/Phoenix',
      'su 08:00, mo 20:59',
      'mo 07:59, mo 21:00',
    ],
    [
      'US-STRICT',
      'the intersection of all: Mo-Fr 10-17, no holidays',
      'America/Chicago',
      'mo 10:00, fr 16:59',
      'mo 09:59, mo 17:00, sa 12:00, su 12:00, 2026-11-26 12:00',
    ],
    [
      'FR-SMS-HOURS',
      'practice: Mo-Sa 08-20, no holidays',
      'Europe/Paris',
      'sa 08:00, mo 19:59',
      'mo 07:59, mo 20:00, su 12:00, 2026-07-14 12:00',
    ],
    [
      'IT-CALL-HOURS',
      'Codice di condotta: Mo-Fr 09-20, Sa and eves 10-19, no holidays',
      'Europe/Rome',
      'mo 09:00, mo 19:59, sa 10:00, sa 18:59, 2026-06-01 10:00',
      'mo 08:59, mo 20:00, sa 09:59, sa 19:00, su 12:00, 2026-06-02 12:00, 2026-06-01 09:59, 2026-06-01 19:00',
    ],
    [
      'ES-CALL-HOURS',
      'TRLGDCU 96: working days 09-21',
      'Europe/Madrid',
      'mo 09:00, fr 20:59',
      'mo 08:59, mo 21:00, sa 12:00, su 12:00, 2026-10-12 12:00',
    ],
    [
      'DE-HOURS',
      'UWG section 7, strictly Mo-Sa 09-20',
      'Europe/Berlin',
      'sa 09:00, mo 19:59',
      'mo 08:59, mo 20:00, su 12:00',
    ],
    ['GB-HOURS', 'DMA Code: daily 09-20', 'Europe/London', 'su 09:00, mo 19:59', 'mo 08:59, mo 20:00'],
    [
      'EU-HOURS',
      'ePrivacy art. 13: strict rules of members together, Mo-Fr 09-20',
      'Europe/Amsterdam',
      'mo 09:00, fr 19:59',
      'mo 08:59, mo 20:00, sa 12:00, su 12:00, 2026-07-14 12:00, 2026-10-12 12:00, 2026-06-02 12:00, 2026-06-01 09:59',
    ],
  ];

/** Somebody whom a rule binds: of its own jurisdiction, or of one that it stands in for. */
const whom: Readonly<Record<string, string>> = {
  'US-FED-TCPA-QUIET': 'US-OH',
  'US-STRICT': 'BR',
  'EU-HOURS': 'NL',
};
const cited: readonly Cited[] = rows.map(([id, says, zone, allows, forbids]) => {
  const binds = marketingRules.find((rule) => rule.id === id)?.binds[0] ?? 'none';
  return { id, says, zone, allows, forbids, jurisdiction: whom[id] ?? binds };
});

/** Days of September 2026 that are holidays nowhere, nor the day before one. */
const week: Readonly<Record<string, string>> = {
  mo: '2026-09-14',
  fr: '2026-09-11',
  sa: '2026-09-12',
  su: '2026-09-13',
};

function momentsIn(list: string, zone: string): readonly (readonly [text: string, at: number])[] {
  return list.split(', ').map((text) => {
    const [day = '', clock = ''] = text.split(' ');
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return [text, millisecondsOf(instantAt(zone, week[day] ?? day, hour * 60 + minute))];
  });
}

describe('the hours of marketing', () => {
  test.each(cited)('by $id ($says) are those', ({ id, jurisdiction, zone, allows, forbids }) => {
    const { limits, rules } = marketingLaw(jurisdiction);
    expect(rules.map((rule) => rule.id)).toContain(id);
    for (const [text, at] of momentsIn(allows, zone))
      expect([text, forbidding(limits, zone, at)?.name]).toEqual([text, undefined]);
    for (const [text, at] of momentsIn(forbids, zone))
      expect([text, forbidding(limits, zone, at) !== undefined]).toEqual([text, true]);
  });

  test('have an example for every rule', () => {
    expect(cited.map(({ id }) => id).toSorted()).toEqual(marketingRules.map(({ id }) => id).toSorted());
  });

  test('of the strictest rule are what all of the United States have in common', () => {
    const weeks = marketingRules
      .filter(({ id }) => /^US-/.test(id) && id !== 'US-STRICT')
      .map((rule) => weekOf(rule.week));
    const together = weekOf('Mo-Su 00:00-24:00').map((day, n) =>
      weeks.reduce((left, one) => common(left, one[n] ?? []), day),
    );
    expect(together).toEqual(weekOf('Mo-Fr 10:00-17:00'));
  });

  test.each([
    ['FL', 'US-FL', undefined, ['3/24']],
    ['OK', 'US-OK', undefined, ['3/24']],
    ['MD', 'US-MD', undefined, ['3/24']],
    ['ME', 'US-ME', undefined, ['1/8']],
    ['a state nobody knows', 'US', undefined, ['3/24', '1/8']],
    ['a number of Florida in Texas', 'US-TX', 'US-FL', ['3/24']],
    ['Texas', 'US-TX', undefined, []],
    ['China', 'CN', undefined, []],
  ] as const)('come with the caps of %s', (_, jurisdiction, phoneState, caps) => {
    const found = marketingLaw(jurisdiction, phoneState).caps;
    expect(found.map(({ messages, hours }) => `${messages}/${hours}`)).toEqual(caps);
  });

  test.each([
    ['US-FL', undefined, ['US-FED-TCPA-QUIET', 'US-FL']],
    ['US-TX', 'US-OK', ['US-FED-TCPA-QUIET', 'US-OK', 'US-TX']],
    ['US-OH', undefined, ['US-FED-TCPA-QUIET']],
    ['US-ZZ', undefined, ['US-STRICT']],
    ['US', undefined, ['US-STRICT']],
    ['BR', undefined, ['US-STRICT']],
    ['CN', 'US-FL', ['CN-SMS-HOURS', 'US-FED-TCPA-QUIET', 'US-FL']],
    ['CN-31', undefined, ['CN-SMS-HOURS']],
    ['FR-75', undefined, ['FR-SMS-HOURS']],
    ['SE', undefined, ['EU-HOURS']],
  ] as const)('for %s with a number of %s are those of %j', (jurisdiction, phoneState, ids) => {
    expect(marketingLaw(jurisdiction, phoneState).rules.map(({ id }) => id)).toEqual(ids);
  });

  test('say of each rule where it is from and how sure we are', () => {
    for (const { source, asOf, mark } of marketingRules) {
      expect(source.length).toBeGreaterThan(5);
      expect(asOf).toMatch(/^(undated|20\d\d(-\d\d){0,2})$/);
      expect(['verified', 'secondary', 'unverified', 'derived']).toContain(mark);
    }
  });
});
