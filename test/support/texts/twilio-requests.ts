import type { HttpRequest } from '#shared/runtime/http-function.ts';
import { FORM, formFields } from '#shared/sources/inbound/posted-fields.ts';
import { twilioSignature } from '#shared/sources/signatures/twilio.ts';

/** The account of these tests, and where its webhooks answer. */
export const account = { accountSid: `AC${'2'.repeat(32)}`, authToken: '3'.repeat(32) };
export const WEBHOOKS = 'https://texts.example.com/covercast';

/** The id of the n-th message. */
export function messageSid(nth: number): string {
  return `SM${nth.toString(16).padStart(32, '0')}`;
}

/** A text as Twilio tells of it. */
export function aText(over: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    MessageSid: messageSid(1),
    AccountSid: account.accountSid,
    From: '+12025550143',
    To: '+14155550100',
    Body: 'BDCX 1234',
    NumMedia: '0',
    ...over,
  };
}

/** What became of a message, as Twilio tells of it. */
export function aStatus(over: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    MessageSid: messageSid(1),
    AccountSid: account.accountSid,
    MessageStatus: 'delivered',
    To: '+12025550143',
    ...over,
  };
}

/** What a request is made of; what is not given is as Twilio does it. */
export interface Posting {
  readonly source?: 'twilio' | 'twilio-status';
  readonly query?: string;
  readonly token?: string;
  /** The address that is signed, where it is not the one that is posted to. */
  readonly signedUrl?: string;
}

/** A request of Twilio's with these fields, signed. */
export function signedByTwilio(
  fields: Readonly<Record<string, string>>,
  { source = 'twilio', query = '', token = account.authToken, signedUrl }: Posting = {},
): HttpRequest {
  const body = Buffer.from(new URLSearchParams(fields).toString());
  const url = signedUrl ?? `${WEBHOOKS}/webhooks/${source}${query && `?${query}`}`;
  const signature = twilioSignature(token, url, formFields(body));
  const headers = { 'content-type': `${FORM}; charset=UTF-8`, 'x-twilio-signature': signature };
  return { method: 'POST', source, query, headers, body };
}

/** The same of a status callback, of the message with this reference. */
export function statusByTwilio(
  fields: Readonly<Record<string, string>>,
  reference: string,
  over: Posting = {},
): HttpRequest {
  const query = `ref=${encodeURIComponent(reference)}`;
  return signedByTwilio(fields, { source: 'twilio-status', query, ...over });
}
