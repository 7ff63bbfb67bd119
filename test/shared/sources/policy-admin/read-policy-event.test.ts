import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerValue } from '#shared/sources/cloudevents/header-value.ts';
import { readPolicyEvent } from '#shared/sources/policy-admin/read-policy-event.ts';
import { policyEvents } from '#shared/sources/policy-admin/registry.ts';
import { binary, cancelled, structured } from '../../../support/policy-admin/posted.ts';

const NOW = '2026-11-22T02:00:00.000Z';

function fault(posted: Parameters<typeof readPolicyEvent>[0]): string | undefined {
  const read = readPolicyEvent(posted, NOW);
  if (read.ok) return undefined;
  expect(read.problem.code).toBe('invalid-event');
  return `${read.problem.field ?? ''} ${/\(([a-z-]+)\)\./.exec(read.problem.message)?.[1]}`.trim();
}

describe.each(policyEvents.map((one) => [one.type, one] as const))('%s', (type, { examples }) => {
  test.each(examples.map((one) => [one.title, one] as const))('%s', (_, { data, refused }) => {
    expect(fault(structured({ type, data }))).toBe(refused === undefined ? undefined : `data.${refused}`);
  });

  test('is read the same in either mode', () => {
    const [{ data }] = examples;
    expect(readPolicyEvent(binary({ 'ce-type': type }, data), NOW)).toMatchObject({
      ok: true,
      event: { type, data },
    });
  });

  test.each([
    ['a text', 'x'],
    ['a list', []],
    ['null', null],
    ['a number', 1],
  ])('is not %s', (_, data) => {
    expect(fault(structured({ type, data }))).toBe('data type');
  });

  test('names no value that it refuses', () => {
    const said = JSON.stringify(
      examples
        .filter(({ refused }) => refused !== undefined)
        .map(({ data }) => readPolicyEvent(structured({ type, data }), NOW)),
    );
    expect(said).not.toMatch(/13800000042|2026-02-30|dates between|Pudong/);
  });
});

describe('an event', () => {
  test.each([
    ['id', undefined, 'id missing'],
    ['id', '', 'id missing'],
    ['id', 7, 'id type'],
    ['id', '13800000042', 'id personal-id'],
    ['source', undefined, 'source missing'],
    ['source', 'policy system', 'source format'],
    ['specversion', undefined, 'specversion missing'],
    ['specversion', '0.3', 'specversion unknown-value'],
    ['type', undefined, 'type missing'],
    ['type', 'policy.lost', 'type unknown-value'],
    ['type', 'com.insurer.policy.cancelled', 'type unknown-value'],
    ['time', undefined, 'time missing'],
    ['time', '2026-11-22', 'time format'],
    ['time', '2026-11-22T10:00:00', 'time format'],
    ['time', '2026-02-30T10:00:00Z', 'time range'],
    ['time', '2026-11-23T02:00:00.001Z', 'time range'],
    ['datacontenttype', 'text/xml', 'datacontenttype format'],
    ['data', undefined, 'data missing'],
  ])('with %s %j is refused for %s', (name, value, expected) => {
    expect(fault(structured({ [name]: value }))).toBe(expected);
    if (typeof value === 'number' || name === 'data' || name === 'datacontenttype') return;
    expect(fault(binary({ [`ce-${name}`]: value }))).toBe(expected);
  });

  test('of several faults tells the first by the order of fields', () => {
    expect(fault(structured({ id: '', source: '', time: 'now' }))).toBe('id missing');
    expect(fault(structured({ data: {} }))).toBe('data.policyId missing');
  });

  test('says which types there are', () => {
    const read = readPolicyEvent(structured({ type: 'policy.lost' }), NOW);
    expect(read).toMatchObject({
      problem: { message: expect.stringContaining('policy.renewed, policy.cancelled') },
    });
  });

  test('may be a day ahead of us', () => {
    expect(fault(structured({ time: '2026-11-23T02:00:00Z' }))).toBeUndefined();
  });

  test.each([
    ['not JSON', Buffer.from('{"id":'), 'not-json'],
    ['cut short', Buffer.from(structured().body.subarray(0, 40)), 'not-json'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'encoding'],
    ['a list', Buffer.from('[]'), 'type'],
    ['empty', Buffer.from(''), 'not-json'],
  ])('that is %s is refused as a whole', (_, body, expected) => {
    expect(fault({ ...structured(), body })).toBe(expected);
  });

  test('whose data are base64 is told that data are missing', () => {
    expect(fault(structured({ data: undefined, data_base64: 'e30=' }))).toBe('data missing');
  });

  test('is the same by source and id together, and by nothing else', () => {
    const key = (over: object) => {
      const read = readPolicyEvent(structured({ ...over }), NOW);
      return read.ok ? read.key : 'refused';
    };
    expect(key({ time: '2026-11-22T01:00:00Z', data: { ...cancelled, on: '2026-12-02' } })).toBe(key({}));
    expect(
      new Set([
        key({}),
        key({ id: 'evt-2' }),
        key({ source: '/claims' }),
        key({ id: '/policy-system', source: 'evt-1' }),
      ]).size,
    ).toBe(4);
  });

  test('whatever the bytes and headers, is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), fc.string(), (body, isBinary, id) => {
        const posted = isBinary ? { ...binary({ 'ce-id': id }), body } : { ...structured(), body };
        expect(typeof readPolicyEvent(posted, NOW).ok).toBe('boolean');
      }),
    );
  });
});

describe('an attribute in a header', () => {
  test.each([
    ['Euro%20%E2%82%AC%20%F0%9F%98%80', 'Euro € 😀'],
    ['%c3%9f', 'ß'],
    ['100%', '100%'],
    ['%2525', '%25'],
    ['"quoted"', 'quoted'],
    ['"a\\"b"', 'a"b'],
    ['plain', 'plain'],
  ])('%s stands for %s', (header, value) => {
    expect(headerValue(header)).toBe(value);
  });

  test('that decodes to no UTF-8 stands for nothing, and is refused', () => {
    expect(headerValue('%C3%28')).toBeUndefined();
    expect(fault(binary({ 'ce-id': '%FF' }))).toBe('id format');
  });

  test('is the same when it is encoded', () => {
    const read = readPolicyEvent(binary({ 'ce-id': 'evt%2D1' }), NOW);
    expect(read).toMatchObject({ event: { id: 'evt-1' } });
  });
});
