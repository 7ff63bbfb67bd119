import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PublishFailed } from '#shared/errors.ts';
import { encodings } from '../../support/cap/encode.ts';
import { typhoonWarning } from '../../support/cap/typhoon-warning.ts';
import { type CovercastInMemory, covercastInMemory } from '../../support/covercast-in-memory.ts';

const warning = typhoonWarning({ sent: '2026-09-10T00:00:00.000Z', expires: '2026-09-10T06:00:00.000Z' });
const huge = Buffer.alloc(1024 * 1024 + 1, 'a');

let covercast: CovercastInMemory;
beforeEach(() => {
  covercast = covercastInMemory();
});

describe('a feed is answered', () => {
  test('202 when its alert is archived and on the bus', async () => {
    expect(await covercast.post(warning)).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
    expect([...covercast.world.archive.objects.keys()]).toEqual([
      expect.stringMatching(/^raw\/cap\/2026-09-10\//),
      expect.stringMatching(/^alerts\/[0-9a-f]{32}\.json$/),
    ]);
    expect(covercast.world.events.published).toMatchObject([
      { type: 'HazardAlertReceived', version: 1, occurredAt: '2026-09-10T00:00:00.000Z' },
    ]);
  });

  test.each(encodings.map((encoding) => [encoding.title, encoding] as const))(
    '202 for one in %s, archived byte for byte',
    async (_, encoding) => {
      const declared = warning.replace('encoding="UTF-8"', `encoding="${encoding.declared ?? 'UTF-16'}"`);
      const text = encoding.declared === undefined && encoding.title.startsWith('UTF-8') ? warning : declared;
      const written = [...text].map((one) => (encoding.has(one) ? one : `&#${one.codePointAt(0)};`)).join('');
      const body = encoding.encode(written);
      expect(await covercast.post('', { body })).toMatchObject({ status: 202, body: { accepted: 1 } });
      expect([...covercast.world.archive.objects.values()]).toContainEqual(body);
      expect(covercast.world.events.published).toHaveLength(1);
    },
  );

  test('404 for a source nobody knows', async () => {
    expect(await covercast.post(warning, { source: 'nonsense' })).toMatchObject({ status: 404 });
  });

  test.each([
    [405, { method: 'GET', body: huge, headers: { 'content-type': 'image/png', 'webhook-signature': '' } }],
    [413, { body: huge, headers: { 'content-type': 'image/png', 'webhook-signature': '' } }],
    [415, { headers: { 'content-type': 'image/png', 'webhook-signature': '' } }],
    [401, { headers: { 'webhook-signature': 'v1,AAAA' } }],
  ])('%i first, of all that is wrong', async (status, over) => {
    expect(await covercast.post('not even XML', over)).toMatchObject({ status });
  });

  test('400 with the field, when the signature is right and the body is not', async () => {
    expect(await covercast.post('<alert/>')).toMatchObject({
      status: 400,
      body: { error: { code: expect.any(String), message: expect.any(String) } },
    });
  });

  test('401 with one same body, whatever is wrong with the signature', async () => {
    const answers = await Promise.all([
      covercast.post(warning, { headers: { 'webhook-id': '' } }),
      covercast.post(warning, { headers: { 'webhook-timestamp': '1' } }),
      covercast.post(warning, { headers: { 'webhook-signature': '' } }),
      covercast.post(warning, { headers: { 'webhook-signature': 'v1,AAAA' } }),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401 });
  });

  test('405 with the method that is allowed', async () => {
    expect(await covercast.post(warning, { method: 'PUT' })).toMatchObject({ headers: { allow: 'POST' } });
  });
});

describe('nothing is lost', () => {
  test('when the bus fails: the sender’s repetition publishes', async () => {
    covercast.world.events.failNext(1);
    await expect(covercast.post(warning)).rejects.toThrow(PublishFailed);
    expect(await covercast.post(warning)).toMatchObject({ status: 202, body: { accepted: 1 } });
    expect(covercast.world.events.published).toHaveLength(1);
  });

  test('and nothing refused at the door is archived or published', async () => {
    await covercast.post(warning, { headers: { 'webhook-signature': 'v1,AAAA' } });
    await covercast.post('<alert/>');
    expect(covercast.world.archive.objects.size).toBe(0);
    expect(covercast.world.events.published).toEqual([]);
  });
});

describe('recorded alerts of real services, through the same door', () => {
  const folder = '../shared/data/cap';
  const recorded = existsSync(folder) ? readdirSync(folder) : [];

  test.skipIf(recorded.length > 0)('are not beside this checkout: nothing is shown of them', () => {
    expect(recorded).toEqual([]);
  });

  test.each(recorded)('%s is taken in, and concerns nobody any more', async (file) => {
    const body = readFileSync(join(folder, file));
    expect(await covercast.post('', { body })).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
    await covercast.settle();
    expect(covercast.world.ledger.standing.size).toBe(0);
  });
});
