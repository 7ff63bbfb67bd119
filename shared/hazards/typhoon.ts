import { listed } from '../domain/text/listed.ts';
import type { Hazard } from './hazard.ts';
import { toldAs } from './told-as.ts';

/**
 * Tropical cyclones of storm strength and more: typhoon, hurricane, tropical storm. A watch is an alert like a
 * warning; how bad it is, its severity says. The Extreme Wind Warning is here: it tells of the winds round the eye of a
 * major hurricane (81 FR 53039). So are the signals of Hong Kong and Macao, which are named for winds and stand for
 * tropical cyclones (No. 3 strong wind, No. 8 gale or storm). Storm surge is a flood, hurricane-force wind at sea wind.
 */
export const typhoon: Hazard = {
  kind: 'typhoon',
  name: { 'zh-CN': '台风', en: 'typhoon' },
  codes: {
    same: listed('huw, hua, hls, trw, tra, tyw, tya, eww'),
    nws: listed('hu, ty, tr, hi, ti, ew'),
    'cap-cp': listed('hurricane, typhoon, tropstorm, tropicalstorm, tropcyclone'),
    cma: listed('01, 11b01, 11b49, 11b55'),
  },
  patterns: {
    'zh-CN': listed('台风, 飓风, 热带风暴, 热带气旋, 烈风或暴风信号, 强风信号'),
    ja: listed('台風'),
    'zh-TW': listed('颱風, 颶風, 熱帶風暴, 熱帶氣旋, 烈風或暴風信號, 強風信號'),
    en: listed(
      'typhoon, hurricane, tropical storm, tropical cyclone, cyclone, cyclonic storm, extreme wind, strong wind signal, gale or storm signal',
    ),
    fr: listed('ouragan, tempête tropicale, cyclone tropical'),
    es: listed('huracán, huracanes, tormenta tropical, ciclón tropical'),
  },
  except: listed('hurricane season outlook, hurricane preparedness'),
  lines: [
    { line: 'motor', protects: 'property' },
    { line: 'home', protects: 'life' },
  ],
  examples: toldAs(
    '台风蓝色预警, 台风橙色预警, 强热带风暴, 颱風警報, 台風警報, 海上台风, 台风暴雨, 11B01, Orange Typhoon Warning, Hurricane Watch, TROPICAL STORM WARNING, Tropical-storm watch, Hurricanes, Severe Cyclonic Storm, Extreme Wind Warning, No. 8 Southeast Gale or Storm Signal, 三号强风信号',
    {
      SAME: 'HUW, TRA, EWW',
      NationalWeatherService: 'TRA, TYW',
      CMA: '0103, 01',
      'profile:CAP-CP:Event:0.4': 'tropStorm',
    },
  ),
  counterExamples: toldAs(
    '暴雨橙色预警, Severe Thunderstorm Warning, Tropical Depression, Hurricane Force Wind Warning, Extratropical Cyclone, Storm Surge Warning, Hurricane Preparedness Week, 热带低压, 台风防御演练, Typhoon evacuation drill, 11B03',
    { SAME: 'SVR, SSW', NationalWeatherService: 'HFW' },
  ),
};
