import type { Hazard } from './hazard.ts';

const none = { eventCodes: [] };

/**
 * Tropical cyclones of storm strength and more: typhoon, hurricane, tropical storm. A watch is an alert like a
 * warning; how bad it is, its severity says. Storm surge is a flood, hurricane-force wind at sea is wind.
 */
export const typhoon: Hazard = {
  kind: 'typhoon',
  name: { 'zh-CN': '台风', en: 'typhoon' },
  codes: {
    same: ['huw', 'hua', 'hls', 'hui', 'trw', 'tra', 'tyw', 'tya'],
    'cap-cp': ['hurricane', 'typhoon', 'tropstorm', 'tropicalstorm'],
    cma: ['01', '11b01'],
  },
  patterns: [
    '台风',
    '颱風',
    '飓风',
    '颶風',
    '热带风暴',
    '熱帶風暴',
    '热带气旋',
    '熱帶氣旋',
    'typhoon',
    'hurricane',
    'tropical storm',
    'tropical cyclone',
    'ouragan',
    'tempête tropicale',
    'huracán',
    'tormenta tropical',
  ],
  except: ['hurricane force wind', 'hurricane-force wind'],
  lines: [
    { line: 'motor', protects: 'property' },
    { line: 'home', protects: 'life' },
  ],
  examples: [
    { event: '台风橙色预警', ...none },
    { event: '强热带风暴', ...none },
    { event: 'Orange Typhoon Warning', ...none },
    { event: 'Hurricane Watch', ...none },
    { event: 'TROPICAL STORM WARNING', ...none },
    { event: 'warning', eventCodes: [{ name: 'SAME', value: 'HUW' }] },
    { event: 'Severe weather', eventCodes: [{ name: 'NationalWeatherService', value: 'TRA' }] },
    { event: '预警', eventCodes: [{ name: 'CMA', value: '0103' }] },
    { event: '11B01', ...none },
  ],
  counterExamples: [
    { event: '暴雨橙色预警', ...none },
    { event: 'Severe Thunderstorm Warning', eventCodes: [{ name: 'SAME', value: 'SVR' }] },
    { event: 'Tropical Depression', ...none },
    { event: 'Hurricane Force Wind Warning', ...none },
    { event: '11B03', ...none },
  ],
};
