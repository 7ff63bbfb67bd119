import { china } from './marketing-hours/china.ts';
import { europe } from './marketing-hours/europe.ts';
import { usCapped } from './marketing-hours/us-capped.ts';
import { usDaily } from './marketing-hours/us-daily.ts';
import { usFederal } from './marketing-hours/us-federal.ts';
import { usWeekends } from './marketing-hours/us-weekends.ts';
import type { MarketingRule } from './marketing-rule.ts';

/** Every rule on the hours of marketing. */
export const marketingRules: readonly MarketingRule[] = [
  ...china,
  ...usFederal,
  ...usCapped,
  ...usWeekends,
  ...usDaily,
  ...europe,
];
