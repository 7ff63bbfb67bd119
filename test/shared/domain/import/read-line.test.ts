import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RejectReason } from '#shared/contracts/records/import-report.ts';
import { readLine, readRecord } from '#shared/domain/import/read-line.ts';
import { aClaim, aCustomer, aLocation, aPolicy } from './records.ts';

const evidence = { state: 'granted', at: '2026-01-01T00:00:00Z', source: 'app', textVersion: '3' };

/** [what is wrong, the line, the field, the reason] */
const faulty: readonly (readonly [string, unknown, string, RejectReason])[] = [
  ['no type', { id: 'cus_1' }, 'type', 'missing'],
  ['a type nobody knows', { type: 'vehicle' }, 'type', 'unknown-value'],
  ['a type that is a number', { type: 7 }, 'type', 'type'],
  ['a list instead of a record', [aCustomer()], '', 'type'],
  ['nothing instead of a record', null, '', 'type'],
  ['a customer without a name', aCustomer({ name: undefined }), 'name', 'missing'],
  ['an empty name', aCustomer({ name: '' }), 'name', 'missing'],
  ['a name of 201 characters', aCustomer({ name: 'x'.repeat(201) }), 'name', 'range'],
  ['a name that is a number', aCustomer({ name: 4 }), 'name', 'type'],
  ['half a character in a name', aCustomer({ name: '张\ud83d' }), 'name', 'encoding'],
  ['a mobile number as id', aCustomer({ id: '13800000042' }), 'id', 'personal-id'],
  ['an identity number as id', aCustomer({ id: '11010519491231002X' }), 'id', 'personal-id'],
  ['an e-mail address as id', aPolicy({ customerId: 'zhang@example.com' }), 'customerId', 'personal-id'],
  ['a space in an id', aPolicy({ id: 'pol 1' }), 'id', 'format'],
  ['a phone without country', aCustomer({ phone: '13800000042' }), 'phone', 'format'],
  ['a phone too short for its country', aCustomer({ phone: '+1305555' }), 'phone', 'format'],
  ['a phone of a country there is not', aCustomer({ phone: '+99912345678' }), 'phone', 'format'],
  ['a locale that is no tag', aCustomer({ locale: 'zh_CN' }), 'locale', 'format'],
  ['a zone on another planet', aCustomer({ timeZone: 'Mars/Olympus' }), 'timeZone', 'unknown-value'],
  ['an offset as zone', aCustomer({ timeZone: '+08:00' }), 'timeZone', 'format'],
  ['a segment nobody knows', aCustomer({ segment: 'vip' }), 'segment', 'unknown-value'],
  ['a birth date that is no day', aCustomer({ birthDate: '1990-02-30' }), 'birthDate', 'range'],
  ['no consents', aCustomer({ consents: undefined }), 'consents', 'missing'],
  [
    'a consent in an unknown word',
    aCustomer({ consents: { alerts: 'maybe' } }),
    'consents.alerts',
    'unknown-value',
  ],
  ['a consent that is a yes', aCustomer({ consents: { alerts: true } }), 'consents.alerts', 'type'],
  [
    'evidence without its time',
    aCustomer({ consents: { marketing: { ...evidence, at: undefined } } }),
    'consents.marketing.at',
    'missing',
  ],
  [
    'evidence of 30 February',
    aCustomer({ consents: { marketing: { ...evidence, at: '2026-02-30T00:00:00Z' } } }),
    'consents.marketing.at',
    'range',
  ],
  [
    'evidence on a channel nobody knows',
    aCustomer({ consents: { health: [evidence, { ...evidence, channel: 'pigeon' }] } }),
    'consents.health.1.channel',
    'unknown-value',
  ],
  [
    'an unknown hold',
    aCustomer({ holds: [{ kind: 'angry', source: 'branch' }] }),
    'holds.0.kind',
    'unknown-value',
  ],
  [
    'a hold until 30 February',
    aCustomer({ holds: [{ kind: 'litigation', source: 'branch', until: '2026-02-30' }] }),
    'holds.0.until',
    'range',
  ],
  [
    'a policy that ends before it starts',
    aPolicy({ effectiveTo: '2025-12-31' }),
    'effectiveTo',
    'dates-reversed',
  ],
  ['a line of business nobody knows', aPolicy({ line: 'boat' }), 'line', 'unknown-value'],
  ['a status in capitals', aPolicy({ status: 'ACTIVE' }), 'status', 'unknown-value'],
  ['a day in another form', aPolicy({ effectiveFrom: '01/01/2026' }), 'effectiveFrom', 'format'],
  ['half a fen', aPolicy({ sumInsured: { minor: 0.5, currency: 'CNY' } }), 'sumInsured.minor', 'type'],
  [
    'more money than there is',
    aPolicy({ sumInsured: { minor: 1e20, currency: 'CNY' } }),
    'sumInsured.minor',
    'range',
  ],
  [
    'a benefit used up twice',
    aPolicy({ benefits: [{ id: 'b', kind: 'other', remaining: -1 }] }),
    'benefits.0.remaining',
    'range',
  ],
  ['a claim in an unknown stage', aClaim({ stage: 'lost' }), 'stage', 'unknown-value'],
  ['a claim reported on a day', aClaim({ reportedAt: '2026-05-01' }), 'reportedAt', 'format'],
  [
    'a claim reported after the year 9999',
    aClaim({ reportedAt: '9999-12-31T23:00:00-05:00' }),
    'reportedAt',
    'range',
  ],
  [
    'a claim expected in an unknown stage',
    aClaim({ expected: { lost: '2026-06-01' } }),
    'expected',
    'unknown-value',
  ],
  ['a second phone that cannot be', aClaim({ phones: ['+8613800000042', '+8612'] }), 'phones.1', 'format'],
  [
    'a document named in no language',
    aClaim({ missingDocuments: [{ code: 'd', name: { '?': 'x' } }] }),
    'missingDocuments.0.name',
    'format',
  ],
  [
    'a document whose name in a language is a number',
    aClaim({ missingDocuments: [{ code: 'd', name: { 'en-x-13800138-000': 7 } }] }),
    'missingDocuments.0.name.(unnamed)',
    'type',
  ],
  ['a latitude without longitude', aLocation({ lon: undefined }), 'lon', 'missing'],
  ['a latitude beyond the pole', aLocation({ lat: 90.01 }), 'lat', 'range'],
  ['a latitude in words', aLocation({ lat: '31.2' }), 'lat', 'type'],
  ['a place that is nowhere', aLocation({ lat: undefined, lon: undefined }), 'geocodes', 'missing'],
  [
    'a place in an empty list of zones',
    aLocation({ lat: undefined, lon: undefined, geocodes: { ugc: [] } }),
    'geocodes',
    'missing',
  ],
  ['a zone code of five digits', aLocation({ geocodes: { adcode: '31011' } }), 'geocodes.adcode', 'format'],
];

/** When the lines of these tests come in. */
const CAME_AT = '2026-11-22T07:00:00.000Z';

function reading(line: unknown) {
  return readLine(JSON.stringify(line), CAME_AT);
}

describe('reading a line', () => {
  it.each([
    ['customer', aCustomer()],
    ['policy', aPolicy()],
    ['claim', aClaim()],
    ['location', aLocation()],
  ])('a sound %s is read', (_, line) => {
    expect(reading(line)).toEqual({ ok: true, record: line, unknownFields: [], doubts: [] });
  });

  it.each(faulty)('%s is refused', (_, line, field, reason) => {
    expect(reading(line)).toEqual({ ok: false, faults: [{ field, reason }] });
  });

  it('a consent of more than a day after the line came is refused, whatever it says', () => {
    const said = (state: string, at: string) => ({ state, at, source: 'app', textVersion: '3' });
    const consents = {
      alerts: said('granted', '2026-11-23T07:00:00.000Z'),
      marketing: said('granted', '2026-11-23T07:00:00.001Z'),
      health: [said('granted', '2026-01-01T00:00:00.000Z'), said('refused', '2062-11-22T07:00:00.000Z')],
    };
    expect(reading(aCustomer({ consents }))).toEqual({
      ok: false,
      faults: [
        { field: 'consents.marketing.at', reason: 'range' },
        { field: 'consents.health.1.at', reason: 'range' },
      ],
    });
  });

  it('a line that is not JSON is refused as a whole', () => {
    expect(readLine('{"type":"customer"', CAME_AT)).toEqual({
      ok: false,
      faults: [{ field: '', reason: 'not-json' }],
    });
  });

  it('every reason a report can give has an example here', () => {
    const shown = new Set([...faulty.map(([, , , reason]) => reason), 'not-json']);
    expect([...shown].sort()).toEqual([...RejectReason.options].sort());
  });

  it('several faults of a line are told at once, one a field', () => {
    const line = aPolicy({ id: 'a b', status: 'gone', effectiveTo: '2025-01-01', plate: 7 });
    expect(reading(line)).toEqual({
      ok: false,
      faults: [
        { field: 'id', reason: 'format' },
        { field: 'status', reason: 'unknown-value' },
        { field: 'plate', reason: 'type' },
        { field: 'effectiveTo', reason: 'dates-reversed' },
      ],
    });
  });

  it('a time with an offset is read as UTC', () => {
    const read = readRecord(aClaim({ reportedAt: '2026-05-01T08:00:00+08:00' }), CAME_AT);
    expect(read).toMatchObject({ record: { reportedAt: '2026-05-01T00:00:00.000Z' } });
  });

  it('unknown fields are named by path and left out, names that could be anything are not shown', () => {
    const line = aLocation({ colour: 'red', geocodes: { adcode: '310115', zip: 'x' }, 'Zhang San': 1 });
    const read = reading(line);
    expect(read).toMatchObject({ ok: true, unknownFields: ['(unnamed)', 'colour', 'geocodes.zip'] });
    expect(read).not.toHaveProperty('record.colour');
  });

  it.each([
    ['phones of a customer', aCustomer({ phones: ['021-5555'] }), 'phones'],
    ['the phone of a policy', aPolicy({ phone: '021-5555' }), 'phone'],
    ['the phone of a location', aLocation({ phone: 'ask at the desk' }), 'phone'],
    ['half a character in a remark', aCustomer({ remark: '\ud800' }), 'remark'],
    [
      'half a character in a zone',
      aLocation({ geocodes: { adcode: '310115', zip: '\ud800' } }),
      'geocodes.zip',
    ],
  ])('%s, a field that is not stored, does not refuse a line', (_, line, field) => {
    expect(reading(line)).toMatchObject({ ok: true, unknownFields: [field] });
  });

  it('a field named like a property of every object is unknown, and the line goes in', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const text = JSON.stringify(aCustomer()).replace(/}$/, `,${JSON.stringify(name)}:1}`);
      const shown = name === '__proto__' ? '(unnamed)' : name;
      expect(readLine(text, CAME_AT)).toMatchObject({ ok: true, unknownFields: [shown] });
    }
  });

  it('a point beyond the poles that is in its province the other way round is left out and doubted', () => {
    const doubts = [{ field: 'lat', warning: 'swapped-coordinates' }];
    const read = reading(aLocation({ lat: 121.5, lon: 31.2, geocodes: { adcode: '310115' } }));
    expect(read).toMatchObject({ ok: true, unknownFields: [], doubts });
    expect(read).not.toHaveProperty('record.lat');
    expect(read).not.toHaveProperty('record.lon');
  });

  it.each([
    ['in another province', { lat: 121.5, lon: 31.2, geocodes: { adcode: '440103' } }],
    ['of nobody knows where', { lat: 121.5, lon: 31.2, geocodes: undefined }],
    ['nowhere either way round', { lat: 121.5, lon: 91, geocodes: { adcode: '310115' } }],
  ])('a point beyond the poles %s is refused', (_, over) => {
    expect(reading(aLocation(over))).toEqual({ ok: false, faults: [{ field: 'lat', reason: 'range' }] });
  });

  it('no text makes the reading throw', () => {
    const line = fc.oneof(fc.string(), fc.json(), fc.constant('['.repeat(30_000) + ']'.repeat(30_000)));
    fc.assert(fc.property(line, (text) => typeof readLine(text, CAME_AT).ok === 'boolean'));
  });

  it('a line with anything in any of its fields is read, or refused without showing a value', () => {
    const marker = 'Sëcret-';
    const value = fc.oneof(
      fc.string().map((text) => marker + text),
      fc.integer(),
      fc.constant(null),
      fc.constant([marker]),
      fc.constant({ a: marker }),
    );
    const records = [aCustomer(), aPolicy(), aClaim(), aLocation()];
    const mutated = fc
      .constantFrom(...records)
      .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...Object.keys(record)), value));
    fc.assert(
      fc.property(mutated, ([record, field, wrong]) => {
        const read = readRecord({ ...record, [field]: wrong }, CAME_AT);
        return read.ok || (read.faults.length > 0 && !JSON.stringify(read.faults).includes(marker));
      }),
    );
  });
});
