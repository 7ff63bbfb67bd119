import type { MarketingRule } from '../marketing-rule.ts';

/** States with a cap on how many messages a day may bring. */
export const usCapped: readonly MarketingRule[] = [
  {
    id: 'US-FL',
    binds: ['US-FL'],
    week: 'Mo-Su 08:00-20:00',
    noHolidaysOf: [],
    caps: [{ messages: 3, hours: 24 }],
    source: 'Fla. Stat. 501.616(6); flsenate.gov SB 1120 (2021)',
    asOf: '2021',
    mark: 'verified',
    note: 'On the same subject from any sender number; counted whatever the subject. An area code of the state presumes the location.',
  },
  {
    id: 'US-OK',
    binds: ['US-OK'],
    week: 'Mo-Su 08:00-20:00',
    noHolidaysOf: [],
    caps: [{ messages: 3, hours: 24 }],
    source: '15 O.S. 775C.4; 24kyc.com (Lerman Senter) 2022, Justia 2025',
    asOf: '2025',
    mark: 'secondary',
    note: 'One note says 21. An area code of the state presumes the location.',
  },
  {
    id: 'US-MD',
    binds: ['US-MD'],
    week: 'Mo-Su 08:00-20:00',
    noHolidaysOf: [],
    caps: [{ messages: 3, hours: 24 }],
    source: 'Com. Law 14-4502; dnc.com 2023, Westlaw 2026-07',
    asOf: '2026-07',
    mark: 'secondary',
    note: 'Calls or texts on the same subject; counted whatever the subject.',
  },
  {
    id: 'US-ME',
    binds: ['US-ME'],
    week: 'Mo-Fr 09:00-17:00',
    noHolidaysOf: [],
    caps: [{ messages: 1, hours: 8 }],
    source: '10 MRS 1498',
    asOf: 'undated',
    mark: 'secondary',
    note: 'On automated or prerecorded calls; read strictly for texts.',
  },
];
