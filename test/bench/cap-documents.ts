import { typhoonWarning } from '../support/cap/typhoon-warning.ts';

const sent = '2026-09-10T00:00:00Z';
const expires = '2026-09-11T00:00:00Z';

/** Documents as offices send them: short in two languages, long with many zone codes, and with a detailed coast. */
export const capDocuments: readonly string[] = [
  typhoonWarning({ sent, expires, onset: '2026-09-10T06:00:00Z' }),
  floodWarning(40),
  typhoonWarning({ sent, expires }).replaceAll(/<polygon>[^<]*/g, () => `<polygon>${coast(200)}`),
];

/** After the form of the US National Weather Service: one language, much text, parameters, references, zone codes. */
function floodWarning(zones: number): string {
  const codes = Array.from({ length: zones }, (_, at) => {
    const number = String(at + 1).padStart(3, '0');
    return named('geocode', 'SAME', `012${number}`) + named('geocode', 'UGC', `FLC${number}`);
  });
  const parameters = ['AWIPSidentifier', 'WMOidentifier', 'NWSheadline', 'VTEC', 'eventMotionDescription'];
  const earlier = ['1', '2', '3'].map(
    (number) => `w@office.example,id-${number},2026-09-09T1${number}:00:00-05:00`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>urn:oid:2.49.0.1.840.0.1</identifier><sender>w@office.example</sender>
  <sent>2026-09-09T19:00:00-05:00</sent><status>Actual</status><msgType>Update</msgType><scope>Public</scope>
  <code>IPAWSv1.0</code><note>Rivers &amp; streams</note><references>${earlier.join(' ')}</references>
  <info>
    <language>en-US</language><category>Met</category><event>Flood Warning</event>
    <responseType>Avoid</responseType><urgency>Immediate</urgency><severity>Severe</severity>
    <certainty>Likely</certainty>${named('eventCode', 'SAME', 'FLW')}
    <effective>2026-09-09T19:00:00-05:00</effective><onset>2026-09-09T20:00:00-05:00</onset>
    <expires>2026-09-10T19:00:00-05:00</expires><senderName>An office of weather</senderName>
    <headline>Flood Warning issued for the coast &#8212; until tomorrow evening</headline>
    <description>${'* WHAT...Flooding caused by excessive rainfall is expected.\n'.repeat(30)}</description>
    <instruction>Turn around, don't drown when encountering flooded roads.</instruction>
    <web>http://www.office.example</web><contact>w@office.example</contact>
    ${parameters.map((name) => named('parameter', name, `value of ${name}`)).join('')}
    <area><areaDesc>The coast</areaDesc><polygon>${coast(24)}</polygon>${codes.join('')}</area>
  </info>
</alert>`;
}

function named(element: string, name: string, value: string): string {
  return `<${element}><valueName>${name}</valueName><value>${value}</value></${element}>`;
}

/** A ring of so many points and its first again, as a detailed coast has it. */
function coast(points: number): string {
  const ring = Array.from({ length: points }, (_, at) => {
    const angle = (2 * Math.PI * at) / points;
    const reach = 1 + 0.2 * Math.sin(7 * angle);
    return `${(30 + reach * Math.sin(angle)).toFixed(4)},${(121 + reach * Math.cos(angle)).toFixed(4)}`;
  });
  return [...ring, ring[0]].join(' ');
}
