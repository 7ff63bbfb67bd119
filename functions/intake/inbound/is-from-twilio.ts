import type { TwilioAccount } from '#shared/ports/twilio-account.ts';
import type { HttpRequest } from '#shared/runtime/http-function.ts';
import { FORM, formFields, postedFields } from '#shared/sources/inbound/posted-fields.ts';
import { isTwilios } from '#shared/sources/signatures/twilio.ts';
import { mediaTypeOf } from '../refusal.ts';

/**
 * Whether Twilio signed this request by a token of our account, to an address of ours, and for that very account. What
 * follows the `?` is tried as it came and as we write it: a gateway in between may write the same in another way.
 */
export function isFromTwilio(
  request: HttpRequest,
  { accountSid, authToken, otherAuthToken }: TwilioAccount,
  webhookUrl: string,
): boolean {
  const { source, query, headers, body } = request;
  const mediaType = mediaTypeOf(request);
  const address = `${webhookUrl}/webhooks/${source}`;
  const signed = {
    urls: [query, asWeWrite(query)].map((one) => (one === '' ? address : `${address}?${one}`)),
    signature: headers['x-twilio-signature'] ?? '',
    body,
    form: mediaType === FORM ? formFields(body) : undefined,
  };
  const tokens = otherAuthToken === undefined ? [authToken] : [authToken, otherAuthToken];
  return isTwilios(signed, tokens) && postedFields(mediaType, body)?.['AccountSid'] === accountSid;
}

function asWeWrite(query: string): string {
  const pairs = [...new URLSearchParams(query)];
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}
