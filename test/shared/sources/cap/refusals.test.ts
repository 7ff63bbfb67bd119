import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../support/cap/parse-cap.ts';
import { type Otherwise, plainDocument } from '../../../support/cap/plain-document.ts';

type Row = readonly [title: string, otherwise: Otherwise, refusal: string];

const IN_ALERT = ['identifier', 'sender', 'sent', 'status', 'msgType', 'scope'];
const IN_INFO = ['category', 'event', 'urgency', 'severity', 'certainty'];
const places: Readonly<Record<string, string>> = {
  ...Object.fromEntries(IN_ALERT.map((name) => [name, `alert/${name}`])),
  ...Object.fromEntries([...IN_INFO, 'expires'].map((name) => [name, `alert/info[1]/${name}`])),
  areaDesc: 'alert/info[1]/area[1]/areaDesc',
  polygon: 'alert/info[1]/area[1]/polygon[1]',
  circle: 'alert/info[1]/area[1]/circle[1]',
};

function putting(name: string, xml: string): Otherwise {
  return { put: { [name]: xml } };
}

function saying(name: string, text: string): Otherwise {
  return putting(name, `<${name}>${text}</${name}>`);
}

const required = [...IN_ALERT, ...IN_INFO, 'areaDesc'];
const single = required.filter((name) => name !== 'category');

const missing: readonly Row[] = (['1.1', '1.2'] as const).flatMap((version) =>
  required.flatMap((name): readonly Row[] => [
    [`${version} without ${name}`, { version, ...putting(name, '') }, `missing ${places[name]}`],
    ...(name === 'areaDesc'
      ? []
      : [
          [`${version}, empty ${name}`, { version, ...saying(name, '') }, `missing ${places[name]}`] as const,
          [
            `${version}, blank ${name}`,
            { version, ...saying(name, ' \n ') },
            `missing ${places[name]}`,
          ] as const,
        ]),
  ]),
);

const repeated: readonly Row[] = single.map((name) => [
  `two of ${name}`,
  putting(name, `<${name}>Actual</${name}><${name}>Actual</${name}>`),
  `repeated ${places[name]}`,
]);

const optional = ['language', 'audience', 'effective', 'onset', 'senderName', 'headline', 'description'];
const repeatedOptional: readonly Row[] = [...optional, 'instruction', 'web', 'contact'].map((name) => [
  `two of ${name}`,
  { inInfo: `<${name}>2026-09-10T08:00:00Z</${name}><${name}>x</${name}>` },
  `repeated alert/info[1]/${name}`,
]);

const choices = ['status', 'msgType', 'scope', 'category', 'urgency', 'severity', 'certainty'];
const wrongValues: readonly Row[] = choices.flatMap((name) =>
  ['Real', 'Actual Public', '1', 'Wetter', 'Public;', '不明'].map(
    (text): Row => [`${name} ${text}`, saying(name, text), `invalid-value ${places[name]}`],
  ),
);

const wrongTimes: readonly Row[] = ['sent', 'expires'].flatMap((name) =>
  [
    '2026-09-10',
    '2026-09-10T08:00:00',
    '2026-09-10 08:00:00+08:00',
    '2026-09-10T08:00+08:00',
    '2026-09-10T08:00:00+8:00',
    '2026-09-10T08:00:00+08',
    '2026-09-10T08:00:00+15:00',
    '2026-09-10T08:00:00+08:60',
    '2026-09-10T08:00:00,5+08:00',
    '2026-09-10T24:00:01+08:00',
    '2026-09-10T25:00:00+08:00',
    '2026-09-10T08:60:00+08:00',
    '2026-09-10T08:00:60+08:00',
    '2026-13-10T08:00:00+08:00',
    '2026-00-10T08:00:00+08:00',
    '2026-02-29T08:00:00+08:00',
    '2026-09-31T08:00:00+08:00',
    '2026-09-00T08:00:00+08:00',
    '26-09-10T08:00:00+08:00',
    '0026-09-10T08:00:00+08:00',
    '-2026-09-10T08:00:00+08:00',
    '20260910T080000+0800',
    '10.09.2026 08:00',
    '1789000000',
    'tomorrow',
    '２０２６-09-10T08:00:00+08:00',
  ].map((text): Row => [`${name} ${text}`, saying(name, text), `invalid-time ${places[name]}`]),
);

const notAfter: readonly Row[] = [
  ['2026-09-10T08:00:00+08:00', 'at the very moment'],
  ['2026-09-10T00:00:00Z', 'at the very moment, in UTC'],
  ['2026-09-10T07:59:59+08:00', 'a second before'],
  ['2026-09-10T08:30:00+09:00', 'before, in another zone'],
  ['1999-09-10T08:00:00+08:00', 'long before'],
].map(
  ([text = '', title]): Row => [
    `expires ${title}`,
    saying('expires', text),
    'expires-before-sent alert/info[1]/expires',
  ],
);

const polygons: readonly (readonly [string, string])[] = [
  ['30,121 32,121 32,122 30,122', 'polygon-unclosed'],
  ['30,121 32,121 32,122 30.0001,121', 'polygon-unclosed'],
  ['30,121', 'polygon-too-few-points'],
  ['30,121 30,121', 'polygon-too-few-points'],
  ['30,121 32,121 30,121', 'polygon-too-few-points'],
  ['30,121 30,121 30,121 30,121', 'polygon-too-few-points'],
  ['30,121 32,121 30,121 30,121', 'polygon-too-few-points'],
  ['30,180 32,180 30,-180 30,180', 'polygon-too-few-points'],
  ['-90,-180 90,-180 90,180 -90,180 -90,-180', 'polygon-too-few-points'],
  ['30,121 31,121 32,121 30,121', 'polygon-no-area'],
  ['30,121 31,122 32,123 31,122 30,121', 'polygon-no-area'],
  ['30,121 31,122 30,123 31,122 30,121', 'polygon-no-area'],
  ['80,0 80,120 80,-120 80,0', 'polygon-round-a-pole'],
  ['-80,0 -80,-120 -80,120 -80,0', 'polygon-round-a-pole'],
  ['80,0 85,90 80,179 85,-90 80,0', 'polygon-round-a-pole'],
  ['90.1,121 32,121 32,122 90.1,121', 'out-of-range'],
  ['-90.0000001,121 32,121 32,122 -90.0000001,121', 'out-of-range'],
  ['121,30 121,32 122,32 121,30', 'out-of-range'],
  ['30,180.5 32,121 32,122 30,180.5', 'out-of-range'],
  ['30,360 32,361 33,362 30,360', 'out-of-range'],
  ['1e9,1 2,2 3,1 1e9,1', 'out-of-range'],
  ['a,b 32,121 32,122 a,b', 'invalid-point'],
  ['30 121 32 121 32 122 30 121', 'invalid-point'],
  ['30,121,0 32,121,0 32,122,0 30,121,0', 'invalid-point'],
  ['30,121;32,121;32,122;30,121', 'invalid-point'],
  ['30,121, 32,121, 32,122, 30,121', 'invalid-point'],
  ['30,121 32,121 32, 30,121', 'invalid-point'],
  ['30,121 ,121 32,122 30,121', 'invalid-point'],
  ['30°,121° 32°,121° 32°,122° 30°,121°', 'invalid-point'],
  ['30N,121E 32N,121E 32N,122E 30N,121E', 'invalid-point'],
  ['NaN,121 32,121 32,122 NaN,121', 'invalid-point'],
  ['Infinity,121 32,121 32,122 Infinity,121', 'invalid-point'],
  ['0x1e,121 32,121 32,122 0x1e,121', 'invalid-point'],
  ['1e999,121 32,121 32,122 1e999,121', 'invalid-point'],
  ['--30,121 32,121 32,122 --30,121', 'invalid-point'],
  ['−30,121 32,121 32,122 −30,121', 'invalid-point'],
  ['３０,121 32,121 32,122 ３０,121', 'invalid-point'],
  ['30.1.2,121 32,121 32,122 30.1.2,121', 'invalid-point'],
  ['(30,121) (32,121) (32,122) (30,121)', 'invalid-point'],
  ['POLYGON((121 30,121 32,122 32,121 30))', 'invalid-point'],
];

const circles: readonly (readonly [string, string])[] = [
  ['30,121', 'invalid-circle'],
  ['30 121 5', 'invalid-circle'],
  ['30,121 5 km', 'invalid-circle'],
  ['30,121 5km', 'invalid-circle'],
  ['30,121 five', 'invalid-circle'],
  ['30,121 NaN', 'invalid-circle'],
  ['30,121,5', 'invalid-circle'],
  ['30,121,5 5', 'invalid-point'],
  ['30 5', 'invalid-point'],
  ['5', 'invalid-circle'],
  ['a,b 5', 'invalid-point'],
  ['30,121 -1', 'out-of-range'],
  ['30,121 -0.0001', 'out-of-range'],
  ['30,121 50000', 'out-of-range'],
  ['91,121 5', 'out-of-range'],
  ['121,30 5', 'out-of-range'],
  ['30,-181 5', 'out-of-range'],
];

const shapes: readonly Row[] = [
  ...polygons.map(
    ([text, code]): Row => [`polygon ${text}`, saying('polygon', text), `${code} ${places['polygon']}`],
  ),
  ...circles.map(
    ([text, code]): Row => [`circle ${text}`, saying('circle', text), `${code} ${places['circle']}`],
  ),
];

const ids: readonly Row[] = ['identifier', 'sender'].flatMap((name) => [
  ...['a b', 'a,b', 'a&lt;b', 'a&amp;b', 'a\tb', 'a\u00a0b', '<![CDATA[<]]>'].map(
    (text): Row => [`${name} ${text}`, saying(name, text), `invalid-id ${places[name]}`],
  ),
  [`${name} of a thousand and one`, saying(name, 'a'.repeat(1001)), `text-too-long ${places[name]}`] as const,
]);

const notText: readonly Row[] = [...required, 'expires', 'polygon', 'circle'].flatMap(
  (name): readonly Row[] => [
    [`an element in ${name}`, putting(name, `<${name}>Ac<b/>tual</${name}>`), `not-text ${fieldOf(name)}`],
    [
      `XHTML in ${name}`,
      putting(name, `<${name}><p xmlns="http://www.w3.org/1999/xhtml">x</p></${name}>`),
      `not-text ${fieldOf(name)}`,
    ],
  ],
);

function fieldOf(name: string): string {
  return places[name] ?? name;
}

const misplaced: readonly Row[] = [
  [
    'a polygon in an info',
    { inInfo: '<polygon>30,121 32,121 32,122 30,121</polygon>' },
    'misplaced alert/info[1]',
  ],
  ['an area in the alert', { inAlert: '<area><areaDesc>x</areaDesc></area>' }, 'misplaced alert'],
  ['a severity in the alert', { inAlert: '<severity>Severe</severity>' }, 'misplaced alert'],
  ['an expires in an area', { inArea: '<expires>x</expires>' }, 'misplaced alert/info[1]/area[1]'],
  ['an info in an info', { inInfo: '<info/>' }, 'misplaced alert/info[1]'],
  ['an alert in an alert', { inAlert: '<alert/>' }, 'misplaced alert'],
  ['responsetype', { inInfo: '<responsetype>AllClear</responsetype>' }, 'misplaced alert/info[1]'],
  ['EXPIRES', { inInfo: '<EXPIRES>x</EXPIRES>' }, 'misplaced alert/info[1]'],
  ['Polygon', { inArea: '<Polygon>x</Polygon>' }, 'misplaced alert/info[1]/area[1]'],
  [
    'a circle in a geocode',
    { inArea: '<geocode><valueName>a</valueName><value>b</value><circle>1,1 1</circle></geocode>' },
    'misplaced alert/info[1]/area[1]/geocode[1]',
  ],
  ['text in the alert', { inAlert: 'Achtung' }, 'stray-text alert'],
  ['text in an info', { inInfo: '&gt;' }, 'stray-text alert/info[1]'],
  ['CDATA in an area', { inArea: '<![CDATA[x]]>' }, 'stray-text alert/info[1]/area[1]'],
  [
    'text in a parameter',
    { inInfo: '<parameter>x<valueName>a</valueName><value>b</value></parameter>' },
    'stray-text alert/info[1]/parameter[1]',
  ],
];

const named: readonly Row[] = (
  [
    ['eventCode', 'inInfo', 'alert/info[1]'],
    ['parameter', 'inInfo', 'alert/info[1]'],
    ['geocode', 'inArea', 'alert/info[1]/area[1]'],
  ] as const
).flatMap(([name, where, place]): readonly Row[] => [
  [
    `${name} without a name`,
    { [where]: `<${name}><value>x</value></${name}>` },
    `missing ${place}/${name}[1]/valueName`,
  ],
  [
    `${name} with an empty name`,
    { [where]: `<${name}><valueName/><value>x</value></${name}>` },
    `missing ${place}/${name}[1]/valueName`,
  ],
  [
    `${name} with two names`,
    { [where]: `<${name}><valueName>a</valueName><valueName>b</valueName><value>x</value></${name}>` },
    `repeated ${place}/${name}[1]/valueName`,
  ],
  [
    `${name} with two values`,
    { [where]: `<${name}><valueName>a</valueName><value>x</value><value>y</value></${name}>` },
    `repeated ${place}/${name}[1]/value`,
  ],
  [
    `${name} as a text without a name`,
    { [where]: `<${name}>x</${name}>` },
    `missing ${place}/${name}[1]/valueName`,
  ],
  [`${name} as = and a value`, { [where]: `<${name}>=x</${name}>` }, `missing ${place}/${name}[1]/valueName`],
]);

const others: readonly Row[] = [
  ...['a,b', 'a,b,c,d', ',b,2026-09-10T08:00:00Z', 'a,,2026-09-10T08:00:00Z', 'id-0 a,b'].map(
    (text): Row => [
      `references ${text}`,
      { inAlert: `<references>${text}</references>` },
      'invalid-reference alert/references',
    ],
  ),
  [
    'a ceiling without altitude',
    { inArea: '<ceiling>900</ceiling>' },
    'missing alert/info[1]/area[1]/altitude',
  ],
  [
    'an altitude in words',
    { inArea: '<altitude>high</altitude>' },
    'invalid-number alert/info[1]/area[1]/altitude',
  ],
  [
    'a ceiling in metres',
    { inArea: '<altitude>1</altitude><ceiling>900 m</ceiling>' },
    'invalid-number alert/info[1]/area[1]/ceiling',
  ],
  [
    'a resource without description',
    { inInfo: '<resource><mimeType>image/png</mimeType></resource>' },
    'missing alert/info[1]/resource[1]/resourceDesc',
  ],
  [
    'a resource twice described',
    { inInfo: '<resource><resourceDesc>a</resourceDesc><resourceDesc>b</resourceDesc></resource>' },
    'repeated alert/info[1]/resource[1]/resourceDesc',
  ],
  [
    'a responseType of no list',
    { inInfo: '<responseType>Run</responseType>' },
    'invalid-value alert/info[1]/responseType',
  ],
  [
    'CAP 1.0 that is restricted without a scope',
    {
      version: '1.0',
      put: { scope: '' },
      inAlert: '<restriction>staff</restriction>',
    },
    'missing alert/scope',
  ],
];

const xml: readonly (readonly [string, string, string])[] = [
  ['nothing but white space', '  \n ', 'malformed alert'],
  ['text', 'typhoon', 'malformed alert'],
  ['JSON', '{"alert":{}}', 'malformed alert'],
  ['HTML', '<html><body>503</body></html>', 'not-cap alert'],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'not-cap alert'],
  ['an envelope', `<e:Envelope xmlns:e="urn:e">${plainDocument()}</e:Envelope>`, 'not-cap alert'],
  ['no namespace', plainDocument().replace(/ xmlns="[^"]*"/, ''), 'not-cap alert'],
  ['a version there is not', plainDocument().replace('cap:1.2', 'cap:1.3'), 'not-cap alert'],
  ['a namespace in capitals', plainDocument().replace('urn:oasis', 'URN:OASIS'), 'not-cap alert'],
  [
    'the element of another namespace',
    plainDocument()
      .replace('<alert ', '<alert xmlns:x="u" ')
      .replaceAll(/(<\/?)alert/g, '$1x:alert'),
    'not-cap alert',
  ],
  ['an info as root', plainDocument().replaceAll('alert', 'info'), 'not-cap alert'],
  ['Alert', plainDocument().replaceAll('alert', 'Alert'), 'not-cap alert'],
  ['an end tag missing', plainDocument().replace('</event>', ''), 'malformed alert/info[1]'],
  [
    'end tags crossed',
    plainDocument().replace('</area></info>', '</info></area>'),
    'malformed alert/info[1]',
  ],
  ['a tag in other letters', plainDocument().replace('</event>', '</Event>'), 'malformed alert/info[1]'],
  ['an ampersand bare', plainDocument().replace('Storm', 'Wind & rain'), 'malformed alert/info[1]/event'],
  ['a less-than bare', plainDocument().replace('Storm', 'wind < 8'), 'malformed alert/info[1]/event'],
  ['an attribute without quotes', plainDocument().replace('<info>', '<info a=b>'), 'malformed alert'],
  ['an attribute without a value', plainDocument().replace('<info>', '<info a>'), 'malformed alert'],
  ['the declaration of another XML', `<?xml version="2.0"?>${plainDocument()}`, 'malformed alert'],
  ['a declaration without version', `<?xml encoding="UTF-8"?>${plainDocument()}`, 'malformed alert'],
  ['two documents', plainDocument() + plainDocument(), 'malformed alert'],
];

const rows: readonly (readonly [string, string, string])[] = [
  ...[...missing, ...repeated, ...repeatedOptional, ...wrongValues, ...wrongTimes, ...notAfter, ...shapes],
  ...[...ids, ...notText, ...misplaced, ...named, ...others],
].map(([title, otherwise, refusal]) => [title, plainDocument(otherwise), refusal]);

describe('a malformed document is refused for the right reason', () => {
  test('the document they all differ from is accepted', () => {
    expect(refusalOf(plainDocument())).toBe('accepted');
    expect(rows.length + xml.length).toBeGreaterThan(300);
  });

  test.each([...rows, ...xml])('%s', (_, document, refusal) => {
    expect(refusalOf(document)).toBe(refusal);
  });
});
