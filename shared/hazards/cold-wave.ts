import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/**
 * Cold with what it brings to roads, roofs and pipes: snow, ice, freezing rain, wind chill. Frost (霜冻, 低温冻害) is none of
 * ours: offices warn of it for crops (CMA Order 16, annex), and a freeze, which bursts pipes, they call a freeze. Ice at
 * sea is no road.
 */
export const coldWave: Hazard = {
  kind: 'cold-wave',
  name: { 'zh-CN': '寒潮', en: 'cold wave' },
  codes: {
    same: listed('bzw, wsw, wsa, sqw, fzw, fsw'),
    nws: listed('bz, ws, ww, sq, le, lb, sn, sb, hs, bs, is, ip, hp, zr, zf, wc, cw, ec, fz, hz'),
    'cap-cp': listed(
      'cold, coldwave, arcticout, windchill, blizzard, blowingsnow, snowfall, snowsquall, winterstorm, flashfreeze, freezerain, freezedrzl',
    ),
    cma: listed(
      '03, 04, 14, 91, 95, 96, 11b04, 11b05, 11b21, 11b27, 11b30, 11b33, 11b34, 11b39, 11b40, 11b48, 11b50, 11b56, 11b57, 11b59, 11b81, 11b86',
    ),
  },
  patterns: {
    'zh-CN': listed(
      '寒潮, 寒冷, 严寒, 降温, 低温, 暴雪, 大雪, 降雪, 雪灾, 暴风雪, 积雪, 冰雪, 雨雪, 雨夹雪, 冰冻, 结冰, 道路结冰, 积冰, 凝冻, 冻雨',
    ),
    'zh-TW': listed('寒流, 嚴寒, 降溫, 低溫, 雪災, 暴風雪, 積雪, 冰凍, 結冰, 凍雨'),
    en: listed(
      'cold, cold wave, low temperature, wind chill, windchill, snow, snowfall, snowstorm, snow squall, snowsquall, blizzard, winter storm, winter weather, wintry, ice, icy, icing, ice storm, sleet, freezing rain, freezing drizzle, freezing fog, freeze, arctic outflow',
    ),
    fr: listed(
      'neige, verglas, pluie verglaçante, bruine verglaçante, froid extrême, grand froid, poudrerie, refroidissement éolien',
    ),
    es: listed('nieve, nevada, ola de frío, helada, ventisca, lluvia helada'),
  },
  except: listed(
    'snow avalanche, sea ice, thin ice, ice pressure, ice floe, price freeze, cold water safety, cold case, 低温冻害',
  ),
  lines: [
    { line: 'motor', protects: 'property' },
    { line: 'home', protects: 'property' },
  ],
  examples: toldAs(
    '寒潮蓝色预警, 暴雪橙色预警, 暴风雪, 道路结冰黄色预警, 持续低温, 低温雨雪冰冻, 冻雨, 寒冷天氣警告, 低溫特報, 11B21, Wind Chill Warning, Wind-chill, Winter Storm Watch, Winter Weather Advisory, Blizzard Warning, Snow Squall Warning, Snowsquall, Lake Effect Snow Warning, Ice Storm Warning, Freezing rain, Freezing Drizzle Advisory, Hard Freeze Warning, Extreme Cold Watch, Snow-Ice, Low-temperature, Pluie verglaçante',
    {
      SAME: 'WSW, BZW, SQW',
      NationalWeatherService: 'LEW, WWY, CWY',
      CMA: '0303, 0401, 1402',
      'profile:CAP-CP:Event:0.4': 'freezeRain',
    },
  ),
  counterExamples: toldAs(
    '霜冻蓝色预警, 低温冻害, 雪崩, 高温橙色预警, 暴雨橙色预警, Frost Advisory, Heavy Freezing Spray Warning, Iceberg, Sea ice warning, Thin ice, Cold Water Safety, Cold case, Law Enforcement Warning, Avalanche Warning, 11B16',
    { SAME: 'LEW, AVW', CMA: '1101' },
  ),
};
