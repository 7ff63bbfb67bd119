import { describe, expect, test } from 'vitest';
import type { AlertInfo, HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { wordsOf } from '#shared/domain/concern/words-of.ts';
import { alertOf } from '../../../support/cap/parse-cap.ts';
import { type Otherwise, plainDocument } from '../../../support/cap/plain-document.ts';

function read(otherwise: Otherwise = {}): HazardAlert {
  return alertOf(plainDocument(otherwise));
}

function info(otherwise: Otherwise = {}): AlertInfo {
  const [first] = read(otherwise).infos;
  if (!first) throw new Error('There is no info.');
  return first;
}

const put = (name: string, xml: string): Otherwise => ({ put: { [name]: xml } });
const plain = read();

const areaOf = (otherwise: Otherwise) => info(otherwise).areas[0];
const ring = plain.infos[0]?.areas[0]?.polygons[0];

/** Written otherwise, meaning the same. */
const same: readonly (readonly [string, Otherwise])[] = [
  ['a value in other letters', put('scope', '<scope>public</scope>')],
  ['white space round a value', put('severity', '<severity>\n  Severe\t</severity>')],
  ['white space round an identifier', put('identifier', '<identifier> id-1 </identifier>')],
  ['UTC as Z', put('sent', '<sent>2026-09-10T00:00:00Z</sent>')],
  ['UTC as +00:00', put('sent', '<sent>2026-09-10T00:00:00+00:00</sent>')],
  ['UTC as -00:00', put('sent', '<sent>2026-09-10T00:00:00-00:00</sent>')],
  ['an offset without colon', put('sent', '<sent>2026-09-10T08:00:00+0800</sent>')],
  ['parts of a second', put('sent', '<sent>2026-09-10T08:00:00.000999+08:00</sent>')],
  ['the end of a day', put('sent', '<sent>2026-09-09T24:00:00Z</sent>')],
  ['the end of a month', put('expires', '<expires>2026-09-10T12:00:00-00:00</expires>')],
  ['an empty optional element', { inAlert: '<note/><references> </references><source></source>' }],
  ['an empty list member', { inAlert: '<code/>', inInfo: '<responseType/><eventCode/><parameter/>' }],
  ['an empty shape', { inArea: '<polygon/><circle> </circle><geocode/>' }],
  ['an empty resource', { inInfo: '<resource/>' }],
  ['a pair without value', { inArea: '<geocode><valueName>SAME</valueName><value/></geocode>' }],
  ['an element CAP does not know', { inAlert: '<colour>red</colour>', inInfo: '<icon><x>1</x></icon>' }],
  ['an element of another namespace', { inInfo: '<x:a xmlns:x="urn:x">1<event/></x:a>' }],
  ['white space round a comma', put('polygon', '<polygon> 30, 121 32 ,121\n32 , 122 30,121 </polygon>')],
  [
    'white space that is not ASCII',
    put('polygon', '<polygon>30,121\u00a032,121\u300032,122 30,121</polygon>'),
  ],
  ['plus signs', put('polygon', '<polygon>+30,+121 +32,+121 +32,+122 +30,+121</polygon>')],
  ['exponents', put('polygon', '<polygon>3E1,1.21E2 32,121 32,122 30,121</polygon>')],
  [
    'points without digits after them',
    put('polygon', '<polygon>30.,121. 32,121 32,122 30.0,121.00</polygon>'),
  ],
  ['a circle with white space round its comma', put('circle', '<circle> 30 , 121   5.0 </circle>')],
  ['Very Likely', put('certainty', '<certainty>Very Likely</certainty>')],
];

describe('what producers write otherwise and mean the same', () => {
  test.each(same)('%s', (_, otherwise) => {
    expect(read(otherwise)).toEqual(plain);
  });

  test('elements in another order', () => {
    const document = plainDocument();
    const [sent = ''] = /<sent>.*<\/sent>/.exec(document) ?? [];
    const [event = ''] = /<event>.*<\/event>/.exec(document) ?? [];
    const shuffled = document.replace(sent, '').replace(event, '').replace('</alert>', `${sent}</alert>`);
    expect(alertOf(shuffled.replace('</info>', `${event}</info>`))).toEqual(plain);
  });

  test.each([
    ['an apostrophe of windows-1252', '&#146;', '\u0092'],
    ['a control sequence introducer', '\u009b', '\u009b'],
    ['a line end of mainframes', '&#x85;', '\u0085'],
    ['DEL', '\u007f', '\u007f'],
  ])('%s, which XML allows, is kept and blank in the words that leave', (_, written, kept) => {
    const first = info(put('event', `<event>Storm${written}watch</event>`));
    expect(first.event).toBe(`Storm${kept}watch`);
    expect(Object.values(wordsOf([first]))[0]?.event).toBe('Storm watch');
  });

  test('XML 1.1', () => {
    expect(alertOf(`<?xml version="1.1"?>${plainDocument()}`)).toEqual(plain);
  });

  test('CAP 1.0 without scope and category', () => {
    const old = read({ version: '1.0', put: { scope: '', category: '' } });
    expect([old.scope, old.infos[0]?.categories]).toEqual(['Public', []]);
  });

  test("CAP 1.0 in OASIS's form of its namespace", () => {
    const document = plainDocument({ version: '1.0' });
    expect(
      alertOf(document.replace('http://www.incident.com/cap/1.0', 'urn:oasis:names:tc:emergency:cap:1.0')),
    ).toEqual(plain);
  });
});

describe('what is left out or made of what is there', () => {
  test('an area without shapes keeps its description', () => {
    expect(areaOf({ put: { polygon: '', circle: '' } })).toEqual({
      description: 'The coast',
      polygons: [],
      circles: [],
      geocodes: [],
    });
  });

  test('an areaDesc may be empty', () => {
    expect(areaOf(put('areaDesc', '<areaDesc/>'))?.description).toBe('');
  });

  test('a name and value may be one text in every version', () => {
    const geocodes = [{ name: 'SAME', value: '006109=x' }];
    for (const version of ['1.0', '1.1', '1.2'] as const) {
      expect(areaOf({ version, inArea: '<geocode>SAME = 006109=x</geocode>' })?.geocodes).toEqual(geocodes);
    }
  });

  test('heights in words are kept as words in CAP 1.0 and 1.1', () => {
    const inArea = '<altitude>above 500 m</altitude><ceiling>9000</ceiling>';
    const kept = { ceiling: 9000, heights: 'above 500 m' };
    expect(areaOf({ version: '1.1', inArea })).toEqual({ ...areaOf({}), ...kept });
  });

  test('a language may have underscores; what is none is undetermined; none is en-US', () => {
    const language = (text: string) => info({ inInfo: `<language>${text}</language>` }).language;
    expect(['zh_CN', 'ZH-cn', 'en', 'Chinese (simplified)', '中文', ''].map(language)).toEqual([
      ...['zh-CN', 'zh-CN', 'en', 'und', 'und', 'en-US'],
    ]);
  });

  test('references may be triples, bare, with a time nobody can read, and as CAP 1.0 wrote them', () => {
    const references = (text: string, version: '1.0' | '1.2' = '1.2') =>
      read({ version, inAlert: `<references>${text}</references>` }).references;
    expect(references('a,1,2026-09-10T08:00:00+08:00\n urn:oid:2.49/x b,3,soon')).toEqual([
      { sender: 'a', identifier: '1', sent: '2026-09-10T00:00:00.000Z' },
      { identifier: 'urn:oid:2.49/x' },
      { sender: 'b', identifier: '3' },
    ]);
    const bare = { sender: 'a', identifier: '1', sent: '2026-09-10T00:00:00.000Z' };
    expect(references('a, 1, 2026-09-10T08:00:00+08:00 b,3,')).toEqual([
      bare,
      { sender: 'b', identifier: '3' },
    ]);
    expect(references('1/a 2', '1.0')).toEqual([{ sender: 'a', identifier: '1' }, { identifier: '2' }]);
  });

  test('incidents are parted by white space, or stand in quotes', () => {
    const incidents = read({ inAlert: '<incidents>flood "Storm Ada"\n"open</incidents>' }).incidents;
    expect(incidents).toEqual(['flood', 'Storm Ada', '"open']);
  });

  test('of a resource all is kept but its content; its type and a readable size may be missing', () => {
    const { resources } = info({
      inInfo: `<resource><resourceDesc>Map</resourceDesc><size>12 KB</size><derefUri>AAAA</derefUri></resource>
        <resource><resourceDesc>Film</resourceDesc><mimeType>video/mp4</mimeType><size>12</size>
        <uri>https://office.example/film</uri><digest>da39</digest></resource>`,
    });
    expect(resources).toEqual([
      { description: 'Map' },
      {
        description: 'Film',
        mimeType: 'video/mp4',
        size: 12,
        uri: 'https://office.example/film',
        digest: 'da39',
      },
    ]);
  });

  test('what an alert says of its handling is kept', () => {
    const inAlert = `<source>duty desk</source><code>a</code><code>b</code><note>A drill &amp; a test</note>`;
    expect(read({ inAlert })).toEqual({
      ...plain,
      producer: 'duty desk',
      codes: ['a', 'b'],
      note: 'A drill & a test',
    });
  });

  test('whom a private alert is addressed to is not', () => {
    const inAlert =
      '<addresses>a@office.example b@office.example</addresses><password>open sesame</password>';
    expect(read({ inAlert, version: '1.0' })).toEqual(plain);
  });
});

describe('shapes at the edges of what is legal', () => {
  const polygons: readonly string[] = [
    '90,0 80,10 80,-10 90,0',
    '90,0 90,10 80,10 90,0',
    '-90,-180 -80,-180 -80,-30 -90,-30 -90,-180',
    '10,179 10,-179 -10,-179 -10,179 10,179',
    '10,180 10,-170 -10,-170 -10,-180 10,180',
    '30,121 32,121 30,122 32,122 30,121',
    '30,121 30,121 32,121 32,121 32,122 30,121 30,121',
    '0,0 0,2 2,2 2,0 0,0 0,-2 -2,-2 -2,0 0,0',
    '0.000000000001,0 0,0.000000000001 0,0 0.000000000001,0',
    '0,-90 45,0 0,90 -45,0 0,-90',
  ];
  test.each(polygons)('%s', (text) => {
    const points = text.split(' ').map((point) => point.split(',').map(Number));
    expect(areaOf(put('polygon', `<polygon>${text}</polygon>`))?.polygons).toEqual([points]);
    expect(ring).toHaveLength(4);
  });

  const circles: readonly (readonly [string, number, number, number])[] = [
    ['90,180 0', 90, 180, 0],
    ['-90,-180 2000', -90, -180, 2000],
    ['0,0 0.0', 0, 0, 0],
    ['-0,-0 0', 0, 0, 0],
    ['31.2304,121.4737 .5', 31.2304, 121.4737, 0.5],
  ];
  test.each(circles)('a circle %s', (text, lat, lon, radiusKm) => {
    expect(areaOf(put('circle', `<circle>${text}</circle>`))?.circles).toEqual([
      { centre: [lat, lon], radiusKm },
    ]);
  });
});
