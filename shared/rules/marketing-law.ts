import type { NamedCap } from '../contracts/cap.ts';
import type { Limit } from '../domain/hours/next-allowed.ts';
import { spanOf, weekOf } from '../domain/hours/week.ts';
import { holidaysOf } from './holidays.ts';
import { marketingRules } from './marketing-hours.ts';
import type { MarketingRule } from './marketing-rule.ts';
import { isState } from './states.ts';

/** Everything the law says on when marketing may reach somebody. */
export interface MarketingLaw {
  readonly rules: readonly MarketingRule[];
  readonly limits: readonly Limit[];
  readonly caps: readonly NamedCap[];
}

const STRICT = 'US-STRICT';
const FEDERAL = 'US';

const known = new Map<string, MarketingLaw>();

/**
 * The law for a customer of a jurisdiction whose number's area code presumes them in a state (`phoneState`): federal law,
 * that of the state and that of the area code together; of a country, or its own parts, the country's; where the country
 * or the state is not known the strictest of the United States.
 */
export function marketingLaw(jurisdiction: string, phoneState?: string): MarketingLaw {
  const key = `${jurisdiction} ${phoneState ?? ''}`;
  const law = known.get(key) ?? lawOf(rulesFor(jurisdiction, phoneState));
  if (known.size < 1000) known.set(key, law);
  return law;
}

function rulesFor(jurisdiction: string, phoneState: string | undefined): readonly MarketingRule[] {
  const ofAreaCode = phoneState === undefined ? [] : [FEDERAL, phoneState];
  const bound = new Set([...statesAndCountry(jurisdiction), ...ofAreaCode]);
  return marketingRules.filter(({ id, binds }) => bound.has(id) || binds.some((one) => bound.has(one)));
}

/** The jurisdictions whose rules bind somebody there, or the id of the rule that stands in. */
function statesAndCountry(jurisdiction: string): readonly string[] {
  const country = jurisdiction.slice(0, 2);
  if (country === FEDERAL) return isState(jurisdiction) ? [FEDERAL, jurisdiction] : [STRICT];
  const hasRule = marketingRules.some(({ binds }) => binds.includes(country));
  return hasRule ? [country] : [STRICT];
}

function lawOf(rules: readonly MarketingRule[]): MarketingLaw {
  return {
    rules,
    limits: rules.flatMap(limitsOf),
    caps: rules.flatMap(({ id, caps }) => caps.map((cap) => ({ ...cap, rule: id }))),
  };
}

function limitsOf({ id, week, noHolidaysOf, beforeHolidays, alsoIn }: MarketingRule): readonly Limit[] {
  const hours = {
    week: weekOf(week),
    daysOff: noHolidaysOf.map(holidaysOf),
    ...(beforeHolidays && {
      eve: { of: holidaysOf(beforeHolidays.of), span: spanOf(beforeHolidays.hours) },
    }),
  };
  const local = { name: id, hours };
  return alsoIn === undefined ? [local] : [local, { ...local, zone: alsoIn }];
}
