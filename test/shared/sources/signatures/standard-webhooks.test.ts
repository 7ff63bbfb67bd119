import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { isGenuine, signatureOf } from '#shared/sources/signatures/standard-webhooks.ts';
import { systemNow } from '../../../support/clocks.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const at = new Date('2026-09-01T02:30:00.000Z');
const now = systemNow(at.toISOString());
const timestamp = String(at.getTime() / 1000);
const body = Buffer.from('<alert>台风</alert>');

const signed = (over: Record<string, string> = {}) => ({
  body,
  headers: {
    'webhook-id': 'msg_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': new Webhook(secret).sign('msg_1', at, body.toString()),
    ...over,
  },
});

describe('a request is genuine', () => {
  test('when the reference library signed it', () => expect(isGenuine(signed(), [secret], now)).toBe(true));
  test('when either of two active secrets signed it', () =>
    expect(isGenuine(signed(), [other, secret], now)).toBe(true));
  test('when one of several signatures is right', () =>
    expect(
      isGenuine(
        signed({ 'webhook-signature': `v1,AAAA v1a,BBBB ${signatureOf(secret, 'msg_1', timestamp, body)}` }),
        [secret],
        now,
      ),
    ).toBe(true));
  test('when the secret comes without its prefix', () =>
    expect(isGenuine(signed(), [secret.slice('whsec_'.length)], now)).toBe(true));
});

describe('a request is not genuine', () => {
  test('without any active secret', () => expect(isGenuine(signed(), [], now)).toBe(false));
  test('when another secret signed it', () => expect(isGenuine(signed(), [other], now)).toBe(false));
  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('with an empty %s', (name) =>
    expect(isGenuine(signed({ [name]: '' }), [secret], now)).toBe(false),
  );
  test('when a byte of the body changed', () =>
    expect(isGenuine({ ...signed(), body: Buffer.from('<alert>暴雨</alert>') }, [secret], now)).toBe(false));
  test('when its id was replaced', () =>
    expect(isGenuine(signed({ 'webhook-id': 'msg_2' }), [secret], now)).toBe(false));
  test.each([301, -301])('when its clock is off by %i seconds', (seconds) => {
    const then = String(at.getTime() / 1000 + seconds);
    const headers = {
      'webhook-timestamp': then,
      'webhook-signature': signatureOf(secret, 'msg_1', then, body),
    };
    expect(isGenuine(signed(headers), [secret], now)).toBe(false);
  });
  test('when its timestamp is no number', () =>
    expect(isGenuine(signed({ 'webhook-timestamp': '1e9' }), [secret], now)).toBe(false));
});
