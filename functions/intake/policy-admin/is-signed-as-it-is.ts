import { createHash } from 'node:crypto';
import type { WebhookLog } from '#shared/ports/webhook-log.ts';
import type { HttpRequest } from '#shared/runtime/http-function.ts';
import { BINARY } from '#shared/sources/cloudevents/read-cloud-event.ts';
import type { PolicyEventRead } from '#shared/sources/policy-admin/read-policy-event.ts';
import { mediaTypeOf } from '../refusal.ts';

const SIGNED = 'policy-admin-signed';

/**
 * In binary mode the attributes lie in headers, which the signature does not cover (Standard Webhooks signs the body).
 * So a signature stands for the attributes it first came with: whoever repeats the bytes under other ones is refused.
 * In structured mode all of it is signed.
 */
export async function isSignedAsItIs(
  request: HttpRequest,
  { event }: Pick<PolicyEventRead, 'event'>,
  log: WebhookLog,
): Promise<boolean> {
  if (mediaTypeOf(request) !== BINARY) return true;
  const { data: _signed, ...attributes } = event;
  const signature = digestOf(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => request.headers[name]),
  );
  const signedAs = digestOf([signature, attributes]);
  if ((await log.see(SIGNED, signature)) === 'new') await log.published(SIGNED, signedAs);
  return (await log.see(SIGNED, signedAs)) === 'published';
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
