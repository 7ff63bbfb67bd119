import type { MarketingRule } from '../marketing-rule.ts';

/** Mainland China. */
export const china: readonly MarketingRule[] = [
  {
    id: 'CN-SMS-HOURS',
    binds: ['CN'],
    week: 'Mo-Su 08:00-21:00',
    noHolidaysOf: [],
    caps: [],
    source: 'Public code and consoles of providers',
    asOf: 'undated',
    mark: 'unverified',
    note: 'No statutory window for texts was found; providers print 08 to 18, 20, 21 or 22. Kept as practice.',
  },
];
