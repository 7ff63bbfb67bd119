import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFields } from '#shared/sources/inbound/posted-fields.ts';
import {
  isTwilios,
  type TwilioRequest,
  twilioSignature,
  withAndWithoutPort,
} from '#shared/sources/signatures/twilio.ts';

// Twilio's own examples: https://www.twilio.com/docs/usage/security and the tests of its libraries for Python, PHP, Go
// and C# (`RequestValidatorTest`).
const TOKEN = '12345';
const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const call = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};
const JSON_BODY = '{"property": "value", "boolean": true}';
const DIGEST = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';

function form(fields: Readonly<Record<string, string>> | string) {
  return formFields(Buffer.from(new URLSearchParams(fields).toString()));
}

function posted(over: Partial<TwilioRequest> = {}): TwilioRequest {
  const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
  return {
    urls: [URL],
    signature,
    form: form(call),
    body: Buffer.from(new URLSearchParams(call).toString()),
    ...over,
  };
}

describe('Twilio’s own examples', () => {
  it.each([
    [
      'of its documentation',
      { ...call, Caller: '+14158675310', From: '+14158675310' },
      'GvWf1cFY/Q7PnoempGyD5oXAezc=',
    ],
    ['of its libraries', call, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    [
      'of names that begin alike',
      { ...call, ReasonConferenceEnded: 'test', Reason: 'Participant' },
      'vOEb5UThFn24KEfnOFLQY2AE5FY=',
    ],
    [
      'of several values of one field, one of them twice',
      'Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234',
      'IK+Dwps556ElfBT0I3Rgjkr1wJU=',
    ],
  ])('%s have the signature they are given with', (_, fields, signature) => {
    expect(twilioSignature(TOKEN, URL, form(fields))).toBe(signature);
    expect(isTwilios(posted({ form: form(fields), signature }), [TOKEN])).toBe(true);
  });

  it.each([
    ['https, signed with its port', URL, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
    ['https, a port that was not signed', URL.replace('.com', '.com:1234'), 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['https, a port that was signed', URL.replace('.com', '.com:1234'), 'CYn1h0gLBdNxDGkKJg6hYohgeD8='],
    ['http, signed with its port', URL.replace('https', 'http'), '0ZXoZLH/DfblKGATFgpif+LLRf4='],
    [
      'http, a port that was signed',
      URL.replace('https', 'http').replace('.com', '.com:1234'),
      'Zmvh+3yNM1Phv2jhDCwEM3q5ebU=',
    ],
  ])('hold for %s', (_, url, signature) => {
    expect(isTwilios(posted({ urls: [url], signature }), [TOKEN])).toBe(true);
  });

  it.each([
    ['beside other parameters', `${URL}&bodySHA256=${DIGEST}`, 'a9nBmqA0ju/hNViExpshrM61xv4='],
    ['alone', `https://mycompany.com/myapp.php?bodySHA256=${DIGEST}`, 'y77kIzt2vzLz71DgmJGsen2scGs='],
  ])('hold for a body that is no form, its digest %s in the address', (_, url, signature) => {
    const request = posted({ urls: [url], signature, form: undefined, body: Buffer.from(JSON_BODY) });
    expect(isTwilios(request, [TOKEN])).toBe(true);
    expect(isTwilios({ ...request, body: Buffer.from(`${JSON_BODY} `) }, [TOKEN])).toBe(false);
  });
});

describe('a request', () => {
  it.each<[string, Partial<TwilioRequest>]>([
    ['with another field', { form: form({ ...call, Body: 'STOP' }) }],
    ['with a field less', { form: form('CallSid=CA1234567890ABCDE') }],
    ['with another value', { form: form({ ...call, Digits: '9999' }) }],
    ['to another address', { urls: ['https://mycompany.com/myapp.php?foo=1&bar=3'] }],
    ['to another host', { urls: [URL.replace('mycompany', 'theircompany')] }],
    ['without a signature', { signature: '' }],
    ['with a signature that is none', { signature: 'RSOYDt4T1cUTdK1PDd93' }],
    ['with the signature in another case', { signature: 'rsoydt4t1cutdk1pdd93/vvr8b8=' }],
    ['that is no form, and whose address says nothing of its body', { form: undefined }],
    ['whose address is none', { urls: [''] }],
    ['to nowhere', { urls: [] }],
  ])('%s is not genuine', (_, over) => {
    expect(isTwilios(posted(over), [TOKEN])).toBe(false);
  });

  it('is not genuine where a signature of no fields is put under a body that is no form', () => {
    const signature = twilioSignature(TOKEN, URL);
    expect(
      isTwilios(posted({ signature, form: undefined, body: Buffer.from('{"From":"+1"}') }), [TOKEN]),
    ).toBe(false);
  });

  it('is genuine at any of the addresses it may have been posted to', () => {
    const urls = ['https://abc.execute-api.us-east-1.amazonaws.com/webhooks/twilio', URL];
    expect(isTwilios(posted({ urls }), [TOKEN])).toBe(true);
  });

  it('is genuine under either of two tokens, and under none that is no longer active', () => {
    const later = posted({ signature: twilioSignature('67890', URL, form(call)) });
    for (const request of [posted(), later]) {
      expect(isTwilios(request, ['67890', TOKEN])).toBe(true);
      expect(isTwilios(request, [])).toBe(false);
    }
    expect(isTwilios(posted(), ['67890'])).toBe(false);
    expect(isTwilios(later, [TOKEN])).toBe(false);
  });

  it('is genuine however often it comes: it has no time', () => {
    expect([1, 2, 3].map(() => isTwilios(posted(), [TOKEN]))).toEqual([true, true, true]);
  });
});

const fields = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
  minKeys: 1,
  maxKeys: 6,
});
const token = fc.stringMatching(/^[0-9a-f]{32}$/);

describe('any signed request', () => {
  it('is genuine in whatever order its fields come', () => {
    fc.assert(
      fc.property(fields, token, (values, secret) => {
        const signature = twilioSignature(secret, URL, form(values));
        const reordered = form(Object.fromEntries(Object.entries(values).toReversed()));
        expect(isTwilios(posted({ signature, form: reordered }), [secret])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is not genuine once a value has changed', () => {
    fc.assert(
      fc.property(fields, token, fc.string({ minLength: 1 }), (values, secret, more) => {
        const signature = twilioSignature(secret, URL, form(values));
        const [name = ''] = Object.keys(values);
        const changed = form({ ...values, [name]: `${values[name]}${more}` });
        expect(isTwilios(posted({ signature, form: changed }), [secret])).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is not genuine under another token, or when its signature is cut', () => {
    fc.assert(
      fc.property(fields, token, token, fc.nat({ max: 27 }), (values, secret, other, length) => {
        fc.pre(secret !== other);
        const signature = twilioSignature(secret, URL, form(values));
        expect(isTwilios(posted({ signature, form: form(values) }), [other])).toBe(false);
        expect(
          isTwilios(posted({ signature: signature.slice(0, length), form: form(values) }), [secret]),
        ).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('that is no form is genuine only with the very bytes whose digest was signed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), token, (body, other, secret) => {
        const url = `${URL}&bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
        const request = posted({
          urls: [url],
          signature: twilioSignature(secret, url),
          form: undefined,
          body,
        });
        expect(isTwilios(request, [secret])).toBe(true);
        const isSame = Buffer.compare(body, other) === 0;
        expect(isTwilios({ ...request, body: other }, [secret])).toBe(isSame);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/x?y=1', 'https://a.example:443/x?y=1', 'https://a.example/x?y=1'],
    ['https://a.example:8443/x', 'https://a.example:8443/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example:80', 'http://a.example'],
    ['https://a.example?at=12:30', 'https://a.example:443?at=12:30', 'https://a.example?at=12:30'],
  ])('%s is tried with its port and without', (url, withPort, without) => {
    expect(withAndWithoutPort(url)).toEqual([withPort, without]);
  });
});
