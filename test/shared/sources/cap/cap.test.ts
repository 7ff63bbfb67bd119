import { describe, expect, test } from 'vitest';
import { alertOf, refusalOf } from '../../../support/cap/parse-cap.ts';
import { AREA, OFFICE, typhoonWarning } from '../../../support/cap/typhoon-warning.ts';

const times = { sent: '2026-09-10T00:00:00Z', expires: '2026-09-11T00:00:00Z' };
const valid = typhoonWarning(times);

/** The valid warning with one piece of it replaced, wherever it stands first. */
function but(piece: string, replacement: string): string {
  if (!valid.includes(piece)) throw new Error(`The warning has no ${piece}`);
  return valid.replace(piece, replacement);
}

describe('a CAP warning as our alert', () => {
  test('its whole meaning is kept', () => {
    const alert = alertOf(valid);
    expect(alert).toMatchObject({
      source: 'cap',
      sender: OFFICE.sender,
      sent: '2026-09-10T00:00:00.000Z',
      status: 'Actual',
      messageType: 'Alert',
      scope: 'Public',
      references: [],
    });
    expect(
      alert.infos.map(({ language, office, event, colour }) => [language, office, event, colour]),
    ).toEqual([
      ['zh-CN', OFFICE.zh, '台风', 'orange'],
      ['en', OFFICE.en, 'Typhoon', 'orange'],
    ]);
    expect(alert.infos[0]?.areas).toEqual([
      {
        description: '上海沿海及杭州湾',
        polygons: [AREA.polygon.split(' ').map((point) => point.split(',').map(Number))],
        circles: [{ centre: [29.8683, 121.544], radiusKm: 60 }],
        geocodes: [{ name: 'adcode', value: AREA.adcode }],
      },
    ]);
  });

  test('without a senderName the office is the sender', () => {
    expect(alertOf(but(`<senderName>${OFFICE.zh}</senderName>`, '')).infos[0]?.office).toBe(OFFICE.sender);
  });

  test('without a language an info is in en-US', () => {
    expect(alertOf(but('<language>zh-CN</language>', '')).infos[0]?.language).toBe('en-US');
  });

  test('a Cancel without info is valid', () => {
    const cancel = alertOf(
      typhoonWarning({ ...times, msgType: 'Cancel', references: 'a,1,2026-09-10T08:00:00+08:00' }),
    );
    expect([cancel.messageType, cancel.infos, cancel.references]).toEqual([
      'Cancel',
      [],
      [{ sender: 'a', identifier: '1', sent: '2026-09-10T00:00:00.000Z' }],
    ]);
  });

  test('references may be triples or bare identifiers', () => {
    const references = 'a,1,2026-09-10T08:00:00+08:00 urn:oid:2.49 b,3,yesterday';
    expect(alertOf(typhoonWarning({ ...times, references })).references).toEqual([
      { sender: 'a', identifier: '1', sent: '2026-09-10T00:00:00.000Z' },
      { identifier: 'urn:oid:2.49' },
      { sender: 'b', identifier: '3' },
    ]);
  });

  test('the same moment written otherwise is the same alert', () => {
    const sent = (text: string) => alertOf(but('2026-09-10T08:00:00+08:00', text));
    const forms = [
      '2026-09-10T00:00:00Z',
      '2026-09-10T00:00:00+00:00',
      '2026-09-10T00:00:00-00:00',
      '2026-09-10T08:00:00.000+0800',
    ];
    expect(new Set(forms.map((form) => sent(form).id))).toEqual(new Set([alertOf(valid).id]));
  });

  test('prefixes, CDATA, entities, character references and comments do not change it', () => {
    const prefixed = valid
      .replaceAll(/<(\/?)([a-zA-Z])/g, '<$1c:$2')
      .replace('xmlns=', 'xmlns:c=')
      .replace('台风</c:event>', '<![CDATA[台]]><!-- wind -->&#x98ce;</c:event>');
    expect(alertOf(prefixed)).toEqual(alertOf(valid));
  });

  test('elements of other namespaces are left out', () => {
    const signed = but(
      '</scope>',
      '</scope><s:Signature xmlns:s="urn:s"><identifier>other</identifier></s:Signature>',
    );
    expect(alertOf(signed)).toEqual(alertOf(valid));
  });

  test('empty optional elements are as absent', () => {
    const padded = valid
      .replaceAll('<polygon>', '<polygon/><circle> </circle><geocode/><polygon>')
      .replace('</scope>', '</scope><note/>');
    expect(alertOf(padded)).toEqual(alertOf(valid));
  });
});

describe('CAP 1.0 and 1.1', () => {
  const old = `<alert xmlns="http://www.incident.com/cap/1.0"><identifier>K1</identifier><sender>k@nws.example</sender>
    <sent>2003-06-17T14:57:00-07:00</sent><status>Actual</status><msgType>Update</msgType><references>K0/k@nws.example</references>
    <info><event>HURRICANE</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Very Likely</certainty>
    <eventCode>SAME=HUW</eventCode><area><areaDesc>x</areaDesc><geocode>FIPS6=006109</geocode></area></info></alert>`;

  test('1.0 writes names and values as one, may leave scope and category out, and knows "Very Likely"', () => {
    expect(alertOf(old)).toMatchObject({
      scope: 'Public',
      references: [{ identifier: 'K0', sender: 'k@nws.example' }],
      infos: [
        {
          categories: [],
          certainty: 'Likely',
          eventCodes: [{ name: 'SAME', value: 'HUW' }],
          areas: [{ geocodes: [{ name: 'FIPS6', value: '006109' }] }],
        },
      ],
    });
  });

  test('1.1 must give scope and category', () => {
    const newer = old.replace('http://www.incident.com/cap/1.0', 'urn:oasis:names:tc:emergency:cap:1.1');
    expect(refusalOf(newer)).toBe('missing alert/info[1]/category');
    expect(refusalOf(newer.replace('<event>', '<category>Met</category><event>'))).toBe(
      'missing alert/scope',
    );
  });
});

describe('what is refused names its field', () => {
  const second = (text: string) =>
    valid.replace(/([\s\S]*)<polygon>[\s\S]*?<\/polygon>/, `$1<polygon>${text}</polygon>`);
  const polygon = 'alert/info[2]/area[1]/polygon[1]';
  const refusals: readonly (readonly [string, string, string])[] = [
    ['an open polygon', second('30,121 32,121 32,122 30,122'), `polygon-unclosed ${polygon}`],
    [
      'fewer than three distinct points',
      second('30,121 32,121 30,121 30,121'),
      `polygon-too-few-points ${polygon}`,
    ],
    ['a polygon without area', second('30,121 31,121 32,121 30,121'), `polygon-no-area ${polygon}`],
    ['a ring round a pole', second('80,0 80,120 80,-120 80,0'), `polygon-round-a-pole ${polygon}`],
    ['a latitude beyond the pole', second('91,121 32,121 32,122 91,121'), `out-of-range ${polygon}`],
    ['a longitude beyond 180°', second('30,181 32,121 32,122 30,181'), `out-of-range ${polygon}`],
    ['points that are no numbers', second('a,b 32,121 32,122 a,b'), `invalid-point ${polygon}`],
    ['points without commas', second('30 121 32 121 32 122 30 121'), `invalid-point ${polygon}`],
    ['a negative radius', but(AREA.circle, '29.8,121.5 -1'), 'out-of-range alert/info[1]/area[1]/circle[1]'],
    [
      'a circle without a radius',
      but(AREA.circle, '29.8,121.5'),
      'invalid-circle alert/info[1]/area[1]/circle[1]',
    ],
    [
      'expires not after sent',
      typhoonWarning({ ...times, expires: times.sent }),
      'expires-before-sent alert/info[1]/expires',
    ],
    ['a day that does not exist', but('2026-09-10T08', '2026-02-30T08'), 'invalid-time alert/sent'],
    ['a time without an offset', but('00+08:00</sent>', '00</sent>'), 'invalid-time alert/sent'],
    ['an unknown status', but('Actual', 'Real'), 'invalid-value alert/status'],
    [
      'an unknown severity',
      but('Severe</severity>', 'Bad</severity>'),
      'invalid-value alert/info[1]/severity',
    ],
    ['two identifiers', but('<sender>', '<identifier>2</identifier><sender>'), 'repeated alert/identifier'],
    ['no identifier', but('31000041600000_20260910080000', ' '), 'missing alert/identifier'],
    ['an identifier with a comma', but('_20260910', ',2026'), 'invalid-id alert/identifier'],
    ['no event', but('<event>台风</event>', ''), 'missing alert/info[1]/event'],
    [
      'no areaDesc',
      but('<areaDesc>上海沿海及杭州湾</areaDesc>', ''),
      'missing alert/info[1]/area[1]/areaDesc',
    ],
    [
      'a geocode value without a name',
      but('<valueName>adcode</valueName>', ''),
      'missing alert/info[1]/area[1]/geocode[1]/valueName',
    ],
    [
      'references of two parts',
      typhoonWarning({ ...times, references: 'a,b' }),
      'invalid-reference alert/references',
    ],
    ['another root', valid.replaceAll('alert', 'alarm'), 'not-cap alert'],
    ['no namespace', but(' xmlns="urn:oasis:names:tc:emergency:cap:1.2"', ''), 'not-cap alert'],
  ];

  test.each(refusals)('%s', (_, xml, refusal) => {
    expect(refusalOf(xml)).toBe(refusal);
  });
});
