import type { MarketingRule } from '../marketing-rule.ts';

/** What binds everywhere in the United States, and what stands in for a state nobody knows. */
export const usFederal: readonly MarketingRule[] = [
  {
    id: 'US-FED-TCPA-QUIET',
    binds: ['US'],
    week: 'Mo-Su 08:00-21:00',
    noHolidaysOf: [],
    caps: [],
    source: '47 CFR 64.1200(c)(1) and (e); eCFR text',
    asOf: '2026-09-23',
    mark: 'verified',
    note: 'Extends to marketing texts. Whether consent lifts the window was before the FCC (petition of March 2025), so it holds despite consent.',
  },
  {
    id: 'US-STRICT',
    binds: [],
    week: 'Mo-Fr 10:00-17:00',
    noHolidaysOf: ['US'],
    caps: [
      { messages: 3, hours: 24 },
      { messages: 1, hours: 8 },
    ],
    source: 'The intersection of all rules for states',
    asOf: '2026-11-22',
    mark: 'derived',
    note: 'For unknown jurisdictions, and for customers in the United States whose state is not known.',
  },
];
