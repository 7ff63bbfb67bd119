import { createHash, createHmac } from 'node:crypto';
import { sameText } from './same-text.ts';

/** The fields of a form, decoded, each with its values in the order they came. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** A request as Twilio signs it. */
export interface TwilioRequest {
  /** The addresses it may have been posted to, with what follows a `?`: all of them are tried. */
  readonly urls: readonly string[];
  /** The header `x-twilio-signature`. */
  readonly signature: string;
  readonly body: Uint8Array;
  /** The fields of a form; undefined of any other body, which is signed by its digest in the address. */
  readonly form: FormFields | undefined;
}

/** Where Twilio puts the digest of a body that is no form. */
const DIGEST = 'bodySHA256';

/**
 * The signature `base64(HMAC-SHA1(token, address + fields))`: the fields sorted by name, name and value one after the
 * other, several values of one name without repetitions and sorted (https://www.twilio.com/docs/usage/security).
 */
export function twilioSignature(token: string, url: string, form: FormFields = new Map()): string {
  const names = [...form.keys()].toSorted();
  const signed = names.flatMap((name) => valuesOf(form, name).map((value) => `${name}${value}`));
  return createHmac('sha1', token)
    .update([url, ...signed].join(''))
    .digest('base64');
}

/**
 * Whether one of the active tokens signed this very request. Every token is tried with every address, with its port and
 * without (Twilio is of two minds: twilio-node, `validateRequest`), in constant time, whatever matched before. A body
 * that is no form is genuine only if the address that was signed holds its digest. No tokens: nothing is genuine.
 * A signature has no time: a repetition is known by what it says.
 */
export function isTwilios(request: TwilioRequest, tokens: readonly string[]): boolean {
  const urls = request.urls.flatMap(withAndWithoutPort);
  const matches = tokens
    .flatMap((token) => urls.map((url) => twilioSignature(token, url, request.form)))
    .map((ours) => sameText(ours, request.signature));
  return matches.includes(true) && isWhole(request);
}

/** The two forms of an address: with its port, or else that of its scheme, and without. */
export function withAndWithoutPort(url: string): readonly string[] {
  const [, scheme = '', host = '', port, rest = ''] =
    /^(https?:\/\/)([^/?#]*?)(:\d+)?([/?#].*)?$/.exec(url) ?? [];
  const standard = scheme === 'http://' ? ':80' : ':443';
  return [`${scheme}${host}${port ?? standard}${rest}`, `${scheme}${host}${rest}`];
}

function valuesOf(form: FormFields, name: string): readonly string[] {
  return [...new Set(form.get(name))].toSorted();
}

/** Whether a body that is no form is the one whose digest every address names. */
function isWhole({ form, urls, body }: TwilioRequest): boolean {
  if (form) return true;
  const digest = createHash('sha256').update(body).digest('hex');
  return urls.every((url) => sameText(digest, new URLSearchParams(url.split('?', 2)[1]).get(DIGEST) ?? ''));
}
