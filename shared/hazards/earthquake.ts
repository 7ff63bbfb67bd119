import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/** The ground shakes, or has shaken. A tsunami that follows is none of ours, and a drill shakes nothing. */
export const earthquake: Hazard = {
  kind: 'earthquake',
  name: { 'zh-CN': '地震', en: 'earthquake' },
  codes: { same: listed('eqw'), nws: listed('eq'), 'cap-cp': listed('earthquake, earthquakeew') },
  patterns: {
    'zh-CN': listed('地震, 余震, 强震'),
    'zh-TW': listed('餘震, 強震'),
    en: listed('earthquake, quake, aftershock, shakealert'),
    fr: listed('séisme, tremblement de terre'),
    es: listed('terremoto, sismo'),
  },
  except: listed('earthquake insurance, earthquake preparedness, 地震保险, 地震险, 地震海啸'),
  lines: [{ line: 'home', protects: 'life' }],
  examples: toldAs(
    '地震预警, 地震速报, 強震即時警報, Earthquake Warning, Aftershocks, M 6.1 Earthquake, Séisme',
    {
      SAME: 'EQW',
      'profile:CAP-CP:Event:0.4': 'earthquake',
    },
  ),
  counterExamples: toldAs(
    'Tsunami Warning, 地震海啸警报, Earthquake drill, Earthquake early warning exercise, 地震应急演练, 地震演習, 地震保险, Landslide, 11B01',
    {
      SAME: 'TSW, VOW',
    },
  ),
};
