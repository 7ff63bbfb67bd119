import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { warningArea } from './warning-area.ts';

const HOUR = 60 * 60 * 1000;
const VALID_HOURS = 6;

/** The words of the sample warning in one language. */
interface Words {
  readonly language: 'zh-CN' | 'en';
  readonly office: string;
  readonly event: string;
  readonly headline: string;
  readonly description: string;
  readonly instruction: string;
}

/** An invented office, so that nobody takes its words for a real one's. */
export const offices = { 'zh-CN': '东海气象台', en: 'East Sea Observatory' } as const;

const words: readonly Words[] = [
  {
    language: 'zh-CN',
    office: offices['zh-CN'],
    event: '台风橙色预警',
    headline: '东海气象台发布台风橙色预警[Ⅱ级/严重]',
    description: '台风“海葵花”（示例）预计6小时内影响沿海地区，平均风力可达10级以上，阵风12级，并伴有暴雨。',
    instruction: '停止室内外大型集会，船舶回港避风，切勿随意外出。',
  },
  {
    language: 'en',
    office: offices.en,
    event: 'Typhoon Orange Warning',
    headline: 'East Sea Observatory issues a typhoon orange warning [level II, severe]',
    description:
      'Typhoon SAMPLE is expected to reach the coast within 6 hours with winds of force 10, gusts of 12, and heavy rain.',
    instruction: 'Stop large gatherings, bring ships into harbour, and do not go out without need.',
  },
];

/**
 * A typhoon warning as CAP 1.2, composed after the form of those of the China Meteorological Administration (and saying
 * so in its note): orange, issued at `now`, valid for six hours, in Chinese and English. No real typhoon, no real office.
 */
export function sampleWarning(now: Instant): string {
  const sent = chinaTime(now);
  const expires = chinaTime(plus(now, VALID_HOURS * HOUR));
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>COVERCAST-SAMPLE-${now.replaceAll(/\D/g, '')}</identifier>
  <sender>sample@covercast.example</sender>
  <sent>${sent}</sent>
  <status>Actual</status>
  <msgType>Alert</msgType>
  <scope>Public</scope>
  <note>Composed for demonstration after the form of real warnings; no real typhoon, no real office.</note>
${words.map((one) => info(one, sent, expires)).join('\n')}
</alert>
`;
}

function info(one: Words, sent: string, expires: string): string {
  return `  <info>
    <language>${one.language}</language>
    <category>Met</category>
    <event>${one.event}</event>
    <urgency>Immediate</urgency>
    <severity>Severe</severity>
    <certainty>Likely</certainty>
    <eventCode><valueName>GB/T 35561</valueName><value>11B01</value></eventCode>
    <effective>${sent}</effective>
    <onset>${sent}</onset>
    <expires>${expires}</expires>
    <senderName>${one.office}</senderName>
    <headline>${one.headline}</headline>
    <description>${one.description}</description>
    <instruction>${one.instruction}</instruction>
    <area>
      <areaDesc>${warningArea.description[one.language]}</areaDesc>
      <polygon>${warningArea.ring.map((point) => point.join(',')).join(' ')}</polygon>
      <circle>${warningArea.circle.centre.join(',')} ${warningArea.circle.radiusKm}</circle>
      <geocode><valueName>adcode</valueName><value>${warningArea.adcode}</value></geocode>
    </area>
  </info>`;
}

/** The time in China as CAP writes it, to the second: `2026-07-01T16:00:00+08:00`. */
function chinaTime(instant: Instant): string {
  return new Date(millisecondsOf(instant) + 8 * HOUR).toISOString().replace(/\.\d{3}Z$/, '+08:00');
}
