import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/**
 * Severe convection: thunder and lightning, the gusts before them, tornadoes. 雷雨大风 is here and not with the wind: the
 * national list has it as a type of its own beside 大风 (11B20, 11B06), for gusts of force 7 and more with lightning.
 * So is a squall, the line of thunderstorms; a snow squall is snow. A Severe Weather Statement follows up a warning of
 * thunderstorm or tornado (NWSI 10-511); its code SVS alone says nothing, for others use it for whatever has no code.
 */
export const thunderstorm: Hazard = {
  kind: 'thunderstorm',
  name: { 'zh-CN': '雷电', en: 'thunderstorm' },
  codes: {
    same: listed('svr, sva, tor, toa'),
    nws: listed('sv, to'),
    'cap-cp': listed('thunderstorm, tornado, waterspout, squall'),
    cma: listed('09, 93, 11b02, 11b12, 11b14, 11b20, 11b31, 11b43, 11b52, 11b54, 11b58, 11b85'),
  },
  patterns: {
    'zh-CN': listed('雷电, 雷暴, 雷雨, 雷雨大风, 雷雨强风, 雷暴大风, 雷击, 强对流, 龙卷, 飑线, 下击暴流'),
    'zh-TW': listed('雷電, 雷雨強風, 強對流, 龍捲, 龍卷, 颮線, 下擊暴流'),
    en: listed(
      'thunderstorm, thunder storm, thunder, lightning, tornado, tornadoes, waterspout, funnel cloud, squall, derecho, downburst, microburst, severe weather statement',
    ),
    fr: listed('orage, foudre, tornade'),
    es: listed('tormenta eléctrica, tormentas eléctricas, tormenta severa, tormentas severas'),
  },
  except: listed('tornado preparedness, volcanic lightning'),
  lines: [
    { line: 'motor', protects: 'property' },
    { line: 'home', protects: 'life' },
  ],
  examples: toldAs(
    '雷电黄色预警, 雷雨大风橙色预警, 海上雷雨大风, 雷暴大风, 强对流天气, 龙卷风红色预警, 雷雨特報, 11B20, SEVERE THUNDERSTORM, Severe Thunderstorm Watch, Tornado Warning, TORNADOES, Squall line, Waterspout, Severe Weather Statement, Orages violents',
    {
      SAME: 'SVR, TOR',
      NationalWeatherService: 'TOW, SVA',
      CMA: '0902, 9302',
      'profile:CAP-CP:Event:0.4': 'tornado',
    },
  ),
  counterExamples: toldAs(
    '大风蓝色预警, Snow Squall Warning, Special Weather Statement, Special Marine Warning, Dust Storm Warning, Winter Storm Warning, Tornado Drill, Statewide Tornado Warning Exercise, Volcanic lightning, 雷电灾害应急演练, 11B06',
    { SAME: 'SQW, SPS, SVS, SMW' },
  ),
};
