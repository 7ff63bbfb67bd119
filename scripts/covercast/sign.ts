import { signatureOf } from '#shared/sources/signatures/standard-webhooks.ts';

/** What a signed request says about itself: its id, and when it was sent, in whole seconds since 1970 UTC. */
export interface Sending {
  readonly id: string;
  readonly timestamp: string;
}

/**
 * The headers of Standard Webhooks 1.0.0 for these very bytes, one signature for each secret (`whsec_` and base64).
 */
export function signedHeaders(
  secrets: readonly string[],
  { id, timestamp }: Sending,
  body: Uint8Array,
): Readonly<Record<string, string>> {
  const signatures = secrets.map((secret) => signatureOf(secret, id, timestamp, body));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
