import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/** Hail by itself. A thunderstorm with hail is a thunderstorm; small ice pellets, sleet, are cold. */
export const hail: Hazard = {
  kind: 'hail',
  name: { 'zh-CN': '冰雹', en: 'hail' },
  codes: { 'cap-cp': listed('hail'), cma: listed('10, 11b15') },
  patterns: {
    'zh-CN': listed('冰雹, 风雹, 雹灾'),
    'zh-TW': listed('風雹, 雹災'),
    en: listed('hail, hailstorm, hailstone'),
    fr: listed('grêle'),
    es: listed('granizo, granizada'),
  },
  except: [],
  lines: [{ line: 'motor', protects: 'property' }],
  examples: toldAs(
    '冰雹橙色预警, 风雹灾害, 11B15, Hailstorm, Hailstorms, Large Hail, Hail warning, Granizo',
    {
      CMA: '1003, 10',
    },
  ),
  counterExamples: toldAs(
    'Severe Thunderstorm with Hail, Hailey Evacuation, 雷暴大风和冰雹, 冰冻, Sleet, 11B14',
    { SAME: 'SVR' },
  ),
};
