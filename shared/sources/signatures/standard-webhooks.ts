import { createHmac } from 'node:crypto';
import type { SystemInstant } from '../../contracts/clock.ts';
import { millisecondsOf } from '../../contracts/instant.ts';
import { sameText } from './same-text.ts';

/** How far the sender's clock may be off, in seconds (Standard Webhooks 1.0.0 leaves the number to us). */
export const TOLERANCE_SECONDS = 300;

/** A signed request: the raw bytes as they came and the headers in lower case. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}

/** The signature `v1,<base64>` over `id.timestamp.body` (Standard Webhooks 1.0.0, HMAC-SHA256). */
export function signatureOf(secret: string, id: string, timestamp: string, body: Uint8Array): string {
  const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body);
  return `v1,${mac.digest('base64')}`;
}

function isTimely(timestamp: string, now: SystemInstant): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(millisecondsOf(now) / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS;
}

/**
 * Whether one of the active secrets signed these very bytes, not long ago. Every secret is tried against every
 * signature given (rotation), in constant time, whatever matched before. No secrets: nothing is genuine.
 */
export function isGenuine(
  { headers, body }: SignedRequest,
  secrets: readonly string[],
  now: SystemInstant,
): boolean {
  const [id = '', timestamp = ''] = [headers['webhook-id'], headers['webhook-timestamp']];
  if (!id || !isTimely(timestamp, now)) return false;
  const given = (headers['webhook-signature'] ?? '').split(' ').slice(0, 10);
  const matches = secrets
    .map((secret) => signatureOf(secret, id, timestamp, body))
    .flatMap((ours) => given.map((theirs) => sameText(ours, theirs)));
  return matches.includes(true);
}
