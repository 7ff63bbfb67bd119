import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { StoreBusy } from '#shared/errors.ts';
import { type HttpAnswer, type HttpRequest, httpFunction } from '#shared/runtime/http-function.ts';
import { idDigest } from '#shared/runtime/id-digest.ts';
import { loggedEvents } from '#shared/runtime/logged-events.ts';
import { loggerFor } from '#shared/runtime/logger.ts';

const phone = '+8613800000042';

function given(answer: () => Promise<HttpAnswer>) {
  const lines: Record<string, unknown>[] = [];
  const handler = httpFunction({
    logger: loggerFor('intake', (line) => lines.push(JSON.parse(line))),
    about: ({ source, headers }) => ({ source, deliveryId: idDigest(headers['webhook-id'] ?? '') }),
    answer,
  });
  const event = {
    headers: { 'Webhook-Id': phone },
    pathParameters: { source: 'cap' },
    rawPath: '/webhooks/cap',
    rawQueryString: '',
    requestContext: { http: { method: 'POST' } },
    body: '',
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2; // cast: the rest is not looked at
  return { lines, invoke: () => handler(event, {} as Context) }; // cast: it is not looked at
}

test('what cannot be taken in is answered 503, which the alarm on the door’s 5xx counts', async () => {
  const { invoke } = given(() => Promise.reject(new StoreBusy(`for ${phone}`)));
  expect(await invoke()).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
});

test('a body that came in base64 is its raw bytes, one that came as text is UTF-8', async () => {
  const bodies: Uint8Array[] = [];
  const handler = httpFunction({
    logger: loggerFor('intake', () => undefined),
    about: () => ({}),
    answer: async ({ body }) => {
      bodies.push(body);
      return { status: 202, body: {} };
    },
  });
  const utf16 = Buffer.from('\ufeff台风', 'utf16le');
  for (const [body, isBase64Encoded] of [
    [utf16.toString('base64'), true] as const,
    ['台风', false] as const,
  ]) {
    const event = {
      headers: {},
      rawPath: '/webhooks/twilio',
      rawQueryString: '',
      requestContext: { http: { method: 'POST' } },
      body,
      isBase64Encoded,
    } as unknown as APIGatewayProxyEventV2; // cast: the rest is not looked at
    await handler(event, {} as Context); // cast: it is not looked at
  }
  expect(bodies).toEqual([utf16, Buffer.from('台风')]);
});

test('why it could not is logged once, with the source and the delivery it is about', async () => {
  const { invoke, lines } = given(() => Promise.reject(new StoreBusy(`for ${phone}`)));
  await invoke();
  const about = { source: 'cap', deliveryId: idDigest(phone) };
  expect(lines).toMatchObject([
    { level: 'error', message: 'not taken in', code: 'store-busy', status: 503, ...about },
    { level: 'info', message: 'done', ...about },
  ]);
  expect(JSON.stringify(lines)).not.toContain('13800000042');
});

test('an answer is logged with its status and the delivery it answers, never the id itself', async () => {
  const { invoke, lines } = given(async () => ({ status: 202, body: {} }));
  await invoke();
  expect(lines[0]).toMatchObject({ message: 'answered', status: 202, deliveryId: idDigest(phone) });
  expect(JSON.stringify(lines)).not.toContain('13800000042');
});

test('each event is logged when it is on the bus, with the ids by which it is followed', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = loggerFor('intake', (line) => lines.push(JSON.parse(line)));
  const event = {
    id: 'cap-alert-1',
    type: 'HazardAlertReceived',
    version: 1,
    occurredAt: '2026-11-01T00:00:00.000Z',
    receivedAt: '2026-11-01T00:00:00.000Z',
    correlationId: 'alert-1',
    causationId: 'webhook-1',
    subject: 'alert-1',
    data: {},
  };
  const refusing = loggedEvents({ publish: () => Promise.reject(new StoreBusy('busy')) }, log);
  await expect(refusing.publish([event])).rejects.toThrow(StoreBusy);
  expect(lines).toEqual([]);
  await loggedEvents({ publish: () => Promise.resolve() }, log).publish([event]);
  expect(lines).toMatchObject([
    { message: 'published', correlationId: 'alert-1', causationId: 'cap-alert-1', alertId: 'alert-1' },
  ]);
});

test.each<[string, HttpAnswer, object]>([
  [
    'JSON',
    { status: 202, body: { accepted: 1 } },
    { headers: { 'content-type': 'application/json' }, body: '{"accepted":1}' },
  ],
  [
    'text',
    { status: 200, text: '<a/>', headers: { 'content-type': 'text/xml' } },
    { headers: { 'content-type': 'text/xml' }, body: '<a/>' },
  ],
  ['nothing', { status: 204 }, { headers: {} }],
])('an answer says %s', async (_, answer, said) => {
  const { invoke } = given(async () => answer);
  expect(await invoke()).toEqual({ statusCode: answer.status, ...said });
});

test('a request knows the last part of its address, and what follows it as it came', async () => {
  const requests: HttpRequest[] = [];
  const handler = httpFunction({
    logger: loggerFor('inbound', () => undefined),
    about: () => ({}),
    answer: async (request) => {
      requests.push(request);
      return { status: 204 };
    },
  });
  const event = {
    headers: {},
    rawPath: '/webhooks/twilio-status',
    rawQueryString: 'ref=a%2Fb%231',
    requestContext: { http: { method: 'POST' } },
  } as unknown as APIGatewayProxyEventV2; // cast: the rest is not looked at
  await handler(event, {} as Context); // cast: it is not looked at
  expect(requests).toMatchObject([{ source: 'twilio-status', query: 'ref=a%2Fb%231' }]);
});
