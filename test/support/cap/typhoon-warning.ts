import type { AlertInfo, HazardAlert } from '#shared/contracts/hazard-alert.ts';

/** What of the warning a test or scene sets; times are ISO 8601 instants. */
export interface TyphoonWarning {
  readonly sent: string;
  readonly expires: string;
  readonly onset?: string;
  readonly identifier?: string;
  readonly severity?: AlertInfo['severity'];
  readonly urgency?: AlertInfo['urgency'];
  readonly status?: HazardAlert['status'];
  readonly scope?: HazardAlert['scope'];
  readonly msgType?: HazardAlert['messageType'];
  /** `sender,identifier,sent` triples or bare identifiers, parted by spaces. */
  readonly references?: string;
  readonly responseType?: string;
  /** In place of the composed polygon, which leaves circle and code away, too. */
  readonly polygon?: string;
}

/** The invented office of the composed warnings. */
export const OFFICE = {
  sender: 'shanghai@cma.example',
  zh: '上海中心气象台',
  en: 'Shanghai Meteorological Centre',
};

/** The composed area: a polygon round Shanghai's coast, a disc round Ningbo, and the city of Zhoushan by its adcode. */
export const AREA = {
  polygon: '30.60,120.90 31.90,120.90 31.90,122.20 31.20,122.40 30.60,122.10 30.60,120.90',
  circle: '29.8683,121.5440 60',
  adcode: '330900',
} as const;

const composedArea = `<polygon>${AREA.polygon}</polygon>
      <circle>${AREA.circle}</circle>
      <geocode><valueName>adcode</valueName><value>${AREA.adcode}</value></geocode>`;

const LEVELS = {
  Extreme: { zh: '红色', roman: 'Ⅰ级/特别严重', en: 'Red' },
  Severe: { zh: '橙色', roman: 'Ⅱ级/严重', en: 'Orange' },
  Moderate: { zh: '黄色', roman: 'Ⅲ级/较重', en: 'Yellow' },
  Minor: { zh: '蓝色', roman: 'Ⅳ级/一般', en: 'Blue' },
  Unknown: { zh: '', roman: '', en: '' },
} as const;

/** A typhoon warning as CAP 1.2, composed after the form of those of the China Meteorological Administration; in two languages. */
export function typhoonWarning(warning: TyphoonWarning): string {
  const { sent, identifier = '31000041600000_20260910080000', status = 'Actual', scope = 'Public' } = warning;
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>${identifier}</identifier>
  <sender>${OFFICE.sender}</sender>
  <sent>${capTime(sent)}</sent>
  <status>${status}</status>
  <msgType>${warning.msgType ?? 'Alert'}</msgType>
  <scope>${scope}</scope>
  ${warning.references ? `<references>${warning.references}</references>` : ''}
${warning.msgType === 'Cancel' ? '' : [infoOf(warning, 'zh'), infoOf(warning, 'en')].join('\n')}
</alert>
`;
}

/** An instant as CAP writes Chinese time: `2026-09-10T08:00:00+08:00`. */
export function capTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 8 * 60 * 60 * 1000).toISOString();
  return `${local.slice(0, 19)}+08:00`;
}

function infoOf(warning: TyphoonWarning, language: 'zh' | 'en'): string {
  const { severity = 'Severe', urgency = 'Immediate', responseType = 'Prepare' } = warning;
  return `  <info>
    <language>${language === 'zh' ? 'zh-CN' : 'en'}</language>
    <category>Met</category>
    <event>${language === 'zh' ? '台风' : 'Typhoon'}</event>
    <responseType>${responseType}</responseType>
    <urgency>${urgency}</urgency>
    <severity>${severity}</severity>
    <certainty>Likely</certainty>
    <eventCode><valueName>CMA</valueName><value>11B01</value></eventCode>
    ${warning.onset ? `<onset>${capTime(warning.onset)}</onset>` : ''}
    <expires>${capTime(warning.expires)}</expires>
    <senderName>${OFFICE[language]}</senderName>
    ${wordsOf(LEVELS[severity], language)}
    <area>
      <areaDesc>${language === 'zh' ? '上海沿海及杭州湾' : 'Shanghai coast and Hangzhou Bay'}</areaDesc>
      ${warning.polygon === undefined ? composedArea : `<polygon>${warning.polygon}</polygon>`}
    </area>
  </info>`;
}

function wordsOf(level: (typeof LEVELS)[keyof typeof LEVELS], language: 'zh' | 'en'): string {
  if (language === 'zh') {
    return `<headline>${OFFICE.zh}发布台风${level.zh}预警[${level.roman}]</headline>
    <description>受台风影响，预计沿海地区将出现8至10级阵风12级大风，并伴有强降水。</description>`;
  }
  return `<headline>${OFFICE.en} issues a typhoon ${level.en.toLowerCase()} warning</headline>
    <description>Gusts up to force 12 and heavy rain are expected along the coast.</description>`;
}
