import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/**
 * Strong wind without thunder or a tropical cyclone: gales, windstorms, winter storms from the west. Wind at sea is
 * wind: whose it is, the area says, and nobody lives in a marine zone. Wind chill is cold. The signals of Hong Kong
 * that are named for winds are those of typhoons, but the monsoon signal is one of wind.
 */
export const wind: Hazard = {
  kind: 'wind',
  name: { 'zh-CN': '大风', en: 'wind' },
  codes: {
    same: listed('hww, hwa'),
    nws: listed('hw, wi, lw, bw, gl, sr, hf'),
    'cap-cp': listed('wind, strongwind, lswind, whwind, galewind, stormfrcwnd, stormfrcwind, hurricfrcwnd'),
    cma: listed('05, 11b06, 11b23, 11b62, 11b80'),
  },
  patterns: {
    'zh-CN': listed('大风, 强风, 烈风, 暴风, 狂风, 阵风, 强季风, 强季候风'),
    'zh-TW': listed('大風, 強風, 烈風, 暴風, 狂風, 陣風, 強烈季候風'),
    en: listed(
      'wind, windy, windstorm, gale, monsoon signal, hurricane force wind, extratropical cyclone, extra tropical cyclone, bomb cyclone',
    ),
    fr: listed('vent violent, vents violents, vent fort, vents forts, coup de vent, rafale'),
    es: listed('viento, vendaval'),
  },
  except: listed('solar wind, wind farm, wind energy'),
  lines: [
    { line: 'motor', protects: 'property' },
    { line: 'home', protects: 'property' },
  ],
  examples: toldAs(
    '大风蓝色预警, 海上大风黄色预警, 強烈季候風信號, 陸上強風特報, 11B06, High Wind Warning, Wind Advisory, Gale Warning, Hurricane-Force Wind Warning, Lake Wind Advisory, Violent windstorm, Strong Monsoon Signal, Extra-tropical cyclone, Vents violents',
    {
      SAME: 'HWW',
      NationalWeatherService: 'WIY, GLW, HFW',
      CMA: '0501',
      'profile:CAP-CP:Event:0.4': 'strongWind',
    },
  ),
  counterExamples: toldAs(
    'Wind Chill Warning, Windsor Water Main Break, 雷雨大风黄色预警, 台风蓝色预警, 暴风雪, Solar wind disturbance, Extreme Wind Warning, Small Craft Advisory, 11B20',
    { SAME: 'EWW', NationalWeatherService: 'WCY' },
  ),
};
