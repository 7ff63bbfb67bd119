import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type TwilioParts, twilioSms } from '#shared/channels/twilio-sms.ts';
import type { KnownTwilioAccount } from '#shared/ports/twilio-account.ts';
import { type Answer, aProvider } from '../../support/a-provider.ts';
import { anOutgoing } from '../../support/an-outgoing.ts';

const twilio = await aProvider();
const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: '1'.repeat(32) };
const webhookUrl = 'https://api.example/prod';
afterAll(() => twilio.close());
afterEach(() => vi.restoreAllMocks());

/** Node's own fetch, led to the provider on this machine. */
function channelTo(url: string, current: KnownTwilioAccount = { is: 'known', account }) {
  const led: TwilioParts['fetch'] = (input, init) =>
    fetch(String(input).replace('https://api.twilio.com', url), init);
  return twilioSms({ accounts: { current: () => current }, webhookUrl, fetch: led });
}
const channel = channelTo(twilio.url);

// The examples of https://www.twilio.com/docs/messaging/api/message-resource and …/usage/twilios-response
const created = {
  status: 201,
  body: { sid: 'SM0123456789abcdef0123456789abcdef', status: 'queued', num_segments: '1', error_code: null },
};
function refused(status: number, code: number): Answer {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return { status, body: { code, message: 'what is wrong with +12065550142', more_info, status } };
}
const form = () => Object.fromEntries(new URLSearchParams(twilio.asked[0]?.body));

beforeEach(() => {
  twilio.asked.length = 0;
  twilio.answer(created);
});

describe('a text by Twilio', () => {
  test('is one message created under the account', async () => {
    expect(await channel.send(anOutgoing())).toEqual({
      outcome: 'accepted',
      providerMessageId: created.body.sid,
    });
    expect(twilio.asked).toMatchObject([
      {
        method: 'POST',
        path: `/2010-04-01/Accounts/${account.accountSid}/Messages.json`,
        headers: {
          authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`,
          'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        },
      },
    ]);
  });

  test('names number, text, sender, how long it is of use, and where its status goes', async () => {
    const message = anOutgoing({ senderId: '+12065550100', reference: 'cus_1/offer/2026#a&b=c' });
    await channel.send(message);
    expect(form()).toEqual({
      To: message.to,
      Body: message.text,
      From: '+12065550100',
      ValidityPeriod: '3600',
      StatusCallback: `${webhookUrl}/webhooks/twilio-status?ref=cus_1%2Foffer%2F2026%23a%26b%3Dc`,
    });
    const { searchParams } = new URL(form()['StatusCallback'] ?? '');
    expect(searchParams.get('ref')).toBe(message.reference);
  });

  test('leaves by a messaging service where the sender is one', async () => {
    await channel.send(anOutgoing({ senderId: 'MG0123' }));
    expect(form()).toMatchObject({ MessagingServiceSid: 'MG0123' });
    expect(form()).not.toHaveProperty('From');
  });

  test.each([
    [1, '1'],
    [1.9, '1'],
    [36_000, '36000'],
    [259_200, '36000'],
  ])('of use for %d seconds is valid for %s', async (usefulForSeconds, ValidityPeriod) => {
    await channel.send(anOutgoing({ usefulForSeconds }));
    expect(form()).toMatchObject({ ValidityPeriod });
  });

  test.each([0.9, -60])('of use for %d seconds is not sent', async (usefulForSeconds) => {
    const expected = { outcome: 'refused', code: 'no-longer-useful', permanent: true };
    expect(await channel.send(anOutgoing({ usefulForSeconds }))).toEqual(expected);
    expect(twilio.asked).toEqual([]);
  });

  test.each([
    [refused(429, 20429), '20429', { outcome: 'throttled' }],
    [refused(429, 63038), '63038', { outcome: 'throttled' }],
    [refused(400, 21611), '21611', { outcome: 'throttled' }],
    [refused(400, 21610), '21610', { outcome: 'refused', permanent: true, optedOut: true }],
    [refused(400, 21211), '21211', { outcome: 'refused', permanent: true }],
    [refused(400, 21614), '21614', { outcome: 'refused', permanent: true }],
    [refused(401, 20003), '20003', { outcome: 'refused', permanent: false }],
    [refused(400, 21408), '21408', { outcome: 'refused', permanent: false }],
    [refused(400, 29999), '29999', { outcome: 'refused', permanent: false }],
    [{ status: 404, body: 'no JSON' }, '404', { outcome: 'refused', permanent: false }],
    [{ status: 307, body: '' }, '307', { outcome: 'refused', permanent: false }],
    [refused(503, 20503), '20503', { outcome: 'ambiguous' }],
    [{ status: 502, body: '<html>' }, '502', { outcome: 'ambiguous' }],
    ['hang-up', 'UND_ERR_SOCKET', { outcome: 'ambiguous' }],
  ] as const)('that is answered %o ends as %s: %o', async (answer, code, expected) => {
    twilio.answer(answer);
    expect(await channel.send(anOutgoing())).toEqual({ ...expected, code });
    expect(twilio.asked).toHaveLength(1);
  });

  test('that was created has left, even if the answer cannot be read', async () => {
    twilio.answer({ status: 201, body: 'cut o' });
    expect(await channel.send(anOutgoing())).toEqual({ outcome: 'accepted', providerMessageId: '' });
  });

  test('without an answer within five seconds may have left', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 50));
    twilio.answer('silence');
    expect(await channel.send(anOutgoing())).toEqual({ outcome: 'ambiguous', code: 'TimeoutError' });
    expect(spy.mock.calls).toEqual([[5_000]]);
  });

  test('that never reached the provider has not left', async () => {
    const gone = await aProvider();
    await gone.close();
    const expected = { outcome: 'throttled', code: 'ECONNREFUSED' };
    expect(await channelTo(gone.url).send(anOutgoing())).toEqual(expected);
  });

  test.each([
    ['is not read yet', { is: 'unread' }, { outcome: 'throttled', code: 'twilio-account-unread' }],
    [
      'cannot be read as it stands',
      { is: 'wrong', code: 'no-twilio-secret' },
      { outcome: 'refused', code: 'no-twilio-secret', permanent: false },
    ],
  ] as const)('does not leave while the account %s', async (_, current, expected) => {
    expect(await channelTo(twilio.url, current).send(anOutgoing())).toEqual(expected);
    expect(twilio.asked).toEqual([]);
  });
});
