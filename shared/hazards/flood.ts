import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/**
 * Water where it does not belong: flash floods, rivers, cities, coasts, dams. Storm surge is one: the warning is of
 * life-threatening inundation (81 FR 53039). A tsunami is none of ours: what to do is another thing, and there are
 * minutes. Talk of flood insurance or relief is no flood.
 */
export const flood: Hazard = {
  kind: 'flood',
  name: { 'zh-CN': '洪水', en: 'flood' },
  codes: {
    same: listed('ffw, ffa, ffs, flw, fla, fls, cfw, cfa, ssw, ssa, dbw, dba'),
    nws: listed('ff, fl, fa, cf, ls, ss'),
    'cap-cp': listed(
      'flood, flashflood, riverflood, overflood, highwater, damoverflow, dambreach, stormsurge',
    ),
    cma: listed('11b36, 11b73, 11b75, 11b76'),
  },
  patterns: {
    'zh-CN': listed(
      '洪水, 洪涝, 洪灾, 山洪, 泄洪, 内涝, 积涝, 渍涝, 涝灾, 积水, 水浸, 防汛, 凌汛, 风暴潮, 溃坝, 决堤, 海水倒灌',
    ),
    'zh-TW': listed('洪澇, 洩洪, 內澇, 積水, 淹水, 水災, 風暴潮, 暴潮, 潰壩'),
    en: listed(
      'flood, flooding, floodwater, flash flood, inundation, high water, storm surge, storm tide, ice jam, dam break, dam failure, levee failure',
    ),
    fr: listed('inondation, crue, submersion, onde de tempête'),
    es: listed('inundación, inundaciones, crecida, marejada ciclónica'),
  },
  except: listed('flood insurance, flood relief, flood recovery, 洪水保险, 洪水险, 洪涝保险'),
  lines: [
    { line: 'motor', protects: 'property' },
    { line: 'home', protects: 'life' },
  ],
  examples: toldAs(
    '洪水红色预警, 山洪灾害气象风险预警, 城市内涝, 风暴潮橙色警报, 淹水警戒, Flash flood watch, Flood Advisory, Coastal Flood Statement, Flooding, Rain-Flood, Storm Surge Warning, Ice Jam, Dam Break Warning, Inondations',
    {
      SAME: 'FFW, FLA, CFW, SSW',
      NationalWeatherService: 'FAY, LSW',
      VTEC: '/O.NEW.KBOU.FF.W.0001.260101T0000Z-260101T0300Z/',
      'profile:CAP-CP:Event:0.4': 'flashFlood',
    },
  ),
  counterExamples: toldAs(
    'flood insurance outreach, Flood relief fund, 洪水保险宣传, 暴雨橙色预警, Floodlight test, Tsunami Warning, 海啸警报, High Surf Warning, Low Water Advisory',
    { SAME: 'LSW, TSW, FRW' },
  ),
};
