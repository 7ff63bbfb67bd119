import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';
import { policyAdmin } from '#shared/sources/policy-admin/policy-admin.ts';
import { readPolicyEvent } from '#shared/sources/policy-admin/read-policy-event.ts';
import { isGenuine } from '#shared/sources/signatures/standard-webhooks.ts';
import { mediaTypeOf, notGenuine, refusalBeforeReading, refuse } from '../refusal.ts';
import { isSignedAsItIs } from './is-signed-as-it-is.ts';
import type { PolicyAdminServices } from './services.ts';
import { takeInEvent } from './take-in-event.ts';

/**
 * Answers a policy or claims system. Checked in the order 405, 413, 415, 401, 400, the signature on the raw bytes before
 * anything is parsed, and all of the event before anything is done about it. 202 `{"accepted","duplicates"}`: what it
 * says stands in the book, and is on the bus. Throws what a service throws: the sender is asked to repeat (503).
 */
export async function receiveEvent(request: HttpRequest, services: PolicyAdminServices): Promise<HttpAnswer> {
  const refusal = refusalBeforeReading(request, policyAdmin);
  if (refusal) return refusal;
  const secrets = await services.secrets.active(policyAdmin.name);
  if (!isGenuine(request, secrets, services.systemClock())) return notGenuine;
  const mediaType = mediaTypeOf(request);
  const reading = readPolicyEvent({ ...request, mediaType }, services.businessClock());
  if (!reading.ok) {
    const { code, message, field } = reading.problem;
    return refuse(400, code, message, field);
  }
  if (!(await isSignedAsItIs(request, reading, services.log))) return notGenuine;
  return takeInEvent(reading, { request, mediaType }, services);
}
