import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageContent } from '../../../../scripts/local/page/local-page.ts';
import { type ServedPage, servePage } from '../../../../scripts/local/page/serve-page.ts';

const typed: string[] = [];
const content: PageContent = {
  view: async () => ({ phones: [], warning: { is: 'none' } }),
  map: () => undefined,
  type: async (phone, words) => {
    typed.push(`${phone}: ${words}`);
    return { id: 'twilio-1' };
  },
};

let served: ServedPage;
let port: string;
beforeAll(async () => {
  served = await servePage(content);
  port = new URL(served.url).port;
});
afterAll(() => served.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function answerTo({ method = 'GET', path = '/view', headers = {}, body = '' }: Asked) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string; csp: string }>();
  request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
    const csp = String(response.headers['content-security-policy']);
    resolve({ status: response.statusCode ?? 0, body: await text(response), csp });
  })
    .once('error', reject)
    .end(body);
  return await promise;
}

const json = { 'content-type': 'application/json' };
const typing = { method: 'POST', path: '/texts', body: '{"phone":"cus_1","text":"TJ"}' };

describe('the server of the local page', () => {
  test('listens on this machine alone', () => {
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
  });

  test.each([
    ['another name, by which DNS may lead here', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['the page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another server of this machine', { 'sec-fetch-site': 'same-site' }],
    ['the frame of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses whoever comes from %s, whatever they ask for', async (_, headers) => {
    expect((await answerTo({ headers })).status).toBe(403);
    expect((await answerTo({ ...typing, headers: { ...json, ...headers } })).status).toBe(403);
    expect(typed).toEqual([]);
  });

  test.each([
    ['GET', '/state.json', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/browser/', 404],
    ['HEAD', '/', 405],
    ['PUT', '/view', 405],
    ['DELETE', '/texts', 405],
    ['GET', '/texts', 405],
    ['POST', '/view', 405],
    ['GET', '/map.svg', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await answerTo({ method, path, headers: json })).status).toBe(status);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'takes no text as %s, which forms of other sites can post',
    async (type) => {
      expect((await answerTo({ ...typing, headers: { 'content-type': type } })).status).toBe(400);
      expect(typed).toEqual([]);
    },
  );

  test.each([
    ['what is no JSON', '{'],
    ['what is no text', '{"phone":"cus_1","text":7}'],
    ['what is too long', JSON.stringify({ phone: 'cus_1', text: 'T'.repeat(20_000) })],
  ])('refuses %s with the field', async (_, body) => {
    const answer = await answerTo({ ...typing, body, headers: json });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { field: expect.any(String) } });
  });

  test('takes the page’s own texts', async () => {
    const headers = { ...json, origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' };
    expect(await answerTo({ ...typing, headers })).toMatchObject({ status: 202, body: '{"id":"twilio-1"}' });
    expect(typed).toEqual(['cus_1: TJ']);
  });

  test('sends what was seen before only when it has changed', async () => {
    const response = await fetch(new URL('/view', served.url));
    const again = await answerTo({ headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('allows nothing inline and nothing from elsewhere', async () => {
    const { csp } = await answerTo({ path: '/' });
    expect(csp).toMatch(/^default-src 'none'; /);
    expect(csp).not.toMatch(/unsafe|https?:|data:|\*/);
  });
});
