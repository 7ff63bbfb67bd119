import { describe, expect, inject, test } from 'vitest';
import { httpRequest } from '../../scripts/aws/http-request.ts';
import { webhookUrl } from '../support/deployed.ts';

const target = inject('target');
const xml = { 'content-type': 'application/cap+xml' };

function ask(
  method: 'GET' | 'POST',
  over: { path?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return httpRequest(`${webhookUrl}${over.path ?? '/webhooks/cap'}`, {
    method,
    headers: over.headers ?? xml,
    body: Buffer.from(over.body ?? '<alert/>'),
    target,
    timeout: 30_000,
  });
}

test('a request without a signature is refused, and told nothing', async () => {
  const { status, body } = await ask('POST');
  expect(status).toBe(401);
  expect(JSON.parse(body)).toEqual({
    error: { code: 'not-genuine', message: 'The signature is missing, wrong or too old.' },
  });
});

test('another method than POST is refused before anything else', async () => {
  expect((await ask('GET', { headers: { 'content-type': 'image/png' } })).status).toBe(405);
});

test('a body over 1 MB is refused before its type is looked at', async () => {
  const body = 'x'.repeat(1024 * 1024 + 1);
  expect((await ask('POST', { headers: { 'content-type': 'image/png' }, body })).status).toBe(413);
});

test('another type is refused before its signature is looked at', async () => {
  expect((await ask('POST', { headers: { 'content-type': 'image/png' } })).status).toBe(415);
});

describe('the door of policy systems', () => {
  const path = '/webhooks/policy-admin';
  const headers = { 'content-type': 'application/cloudevents+json' };

  test('refuses another method, what is too large, another type, and what is not signed, in this order', async () => {
    const huge = 'x'.repeat(256 * 1024 + 1);
    expect((await ask('GET', { path, headers: xml })).status).toBe(405);
    expect((await ask('POST', { path, headers: xml, body: huge })).status).toBe(413);
    expect((await ask('POST', { path, headers: xml })).status).toBe(415);
    expect((await ask('POST', { path, headers, body: '{}' })).status).toBe(401);
  });

  test('tells one who does not sign nothing more', async () => {
    const { body } = await ask('POST', { path, headers, body: '{"specversion":"1.0"}' });
    expect(JSON.parse(body)).toEqual({
      error: { code: 'not-genuine', message: 'The signature is missing, wrong or too old.' },
    });
  });
});

test('a source nobody knows is not found', async () => {
  expect((await ask('POST', { path: '/webhooks/nonsense' })).status).toBe(404);
});
