import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/**
 * Heavy rain, which drowns parked cars. Rain that freezes is cold, rain with thunder a thunderstorm, and water that has
 * risen already a flood.
 */
export const rainstorm: Hazard = {
  kind: 'rainstorm',
  name: { 'zh-CN': '暴雨', en: 'rainstorm' },
  codes: {
    'cap-cp': listed('rainfall'),
    cma: listed('02, 11b03, 11b38, 11b63, 11b64'),
  },
  patterns: {
    'zh-CN': listed('暴雨, 大雨, 强降雨, 强降水, 强阵雨'),
    'zh-TW': listed('豪雨, 強降雨, 強降水'),
    en: listed('rain, rainfall, rainstorm, downpour'),
    fr: listed('pluie, pluies'),
    es: listed('lluvia, aguacero'),
  },
  except: listed('acid rain, lluvia ácida'),
  lines: [{ line: 'motor', protects: 'property' }],
  examples: toldAs(
    '暴雨红色预警, 特大暴雨, 短时强降水, 強降雨特報, 豪雨特報, 11B03, Amber Rainstorm Signal, Heavy Rain Warning, Rainfall warning, Torrential rain, Moderate rain warning, Pluies abondantes',
    { CMA: '0204, 02', 'profile:CAP-CP:Event:0.4': 'rainfall' },
  ),
  counterExamples: toldAs(
    '暴雪橙色预警, 冻雨, 雷雨大风, 雨雪冰冻, Freezing Rain Advisory, Rain-Flood, Training exercise, Acid rain, 11B04',
    { CMA: '0302' },
  ),
};
