import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';
import type { Logger } from '#shared/runtime/logger.ts';
import { twilio } from '#shared/sources/inbound/twilio.ts';
import { mediaTypeOf, notGenuine, refusalBeforeReading, refuse } from '../refusal.ts';
import { takeTold } from '../texts/take-told.ts';
import { isFromTwilio } from './is-from-twilio.ts';
import type { TwilioServices } from './services.ts';

/** The last part of the address of status callbacks; that of texts is the source's name. */
const STATUS = 'twilio-status';

/**
 * Answers Twilio. Checked in the order 405, 413, 415, 401, 400, the signature before anything is read. A text: 200 with
 * instructions to do nothing, since what we answer leaves by our own outbox; a status: 204. What was told is done
 * when this returns. Throws what a service throws (503).
 */
export async function receiveFromTwilio(
  request: HttpRequest,
  log: Logger,
  services: TwilioServices,
): Promise<HttpAnswer> {
  const refusal = refusalBeforeReading(request, twilio);
  if (refusal) return refusal;
  const account = await services.signer.account();
  if (!isFromTwilio(request, account, services.webhookUrl)) return notGenuine;
  const as = request.source === STATUS ? 'receipt' : 'text';
  const read = twilio.read({ ...request, as, contentType: mediaTypeOf(request) });
  if (!read.ok) return refuse(400, read.problem.code, read.problem.message, read.problem.field);
  await takeTold(read.told, { source: twilio.name, log }, services);
  return as === 'text' ? doNothing : { status: 204 };
}

// https://www.twilio.com/docs/messaging/twiml
const doNothing: HttpAnswer = {
  status: 200,
  headers: { 'content-type': 'text/xml' },
  text: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
};
