import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { PublishFailed } from '#shared/errors.ts';
import type { TwilioAccount } from '#shared/ports/twilio-account.ts';
import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';
import { formFields } from '#shared/sources/inbound/posted-fields.ts';
import { receiveFromTwilio } from '../../../../functions/intake/inbound/receive-from-twilio.ts';
import { aClaim } from '../../../conformance/ledger-rows.ts';
import {
  BUSINESS_TIME,
  type MemoryTextServices,
  textServices,
} from '../../../support/texts/text-services.ts';
import {
  account,
  aStatus,
  aText,
  messageSid,
  signedByTwilio,
  statusByTwilio,
  WEBHOOKS,
} from '../../../support/texts/twilio-requests.ts';

const refused = { status: 401, body: { error: { code: 'not-genuine' } } };
const huge = Buffer.alloc(64 * 1024 + 1, 'a');

let services: MemoryTextServices;
beforeEach(() => {
  services = textServices();
});

function post(request: HttpRequest, active: TwilioAccount = account): Promise<HttpAnswer> {
  const signer = { account: async () => active };
  return receiveFromTwilio(request, services.log, { ...services, signer, webhookUrl: WEBHOOKS });
}

const texts = () => services.inbound.all().map(({ said }) => said.text);

describe('a text', () => {
  test('is answered with instructions to do nothing, once it is written down and on the bus', async () => {
    expect(await post(signedByTwilio(aText()))).toEqual({
      status: 200,
      headers: { 'content-type': 'text/xml' },
      text: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    });
    const [kept] = services.inbound.all();
    expect(kept).toMatchObject({
      inbound: {
        id: `twilio-${messageSid(1)}`,
        source: 'twilio',
        sentAt: BUSINESS_TIME,
        receivedAt: BUSINESS_TIME,
        phoneCountry: 'US',
      },
      said: { from: '+12025550143', text: 'BDCX 1234' },
    });
    expect(services.events.published).toMatchObject([
      {
        type: 'MessageReceived',
        version: 1,
        id: `twilio-${messageSid(1)}-received`,
        data: { sender: kept?.inbound.sender, messageId: `twilio-${messageSid(1)}` },
      },
    ]);
  });

  test('stands for its number by digests of it alone, the one to write first in front', async () => {
    await post(signedByTwilio(aText()));
    const [kept] = services.inbound.all();
    expect(kept?.inbound.senders).toEqual(await services.index.digests('phone', '+12025550143'));
    expect(kept?.inbound.sender).toBe(kept?.inbound.senders[0]);
    const said = JSON.stringify([kept?.inbound, services.events.published, services.logged]);
    expect(said).not.toMatch(/2025550143|BDCX/);
  });

  test('says in which state its area code presumes whoever has the number', async () => {
    await post(signedByTwilio(aText({ From: '+13055550143' })));
    expect(services.inbound.all()[0]?.inbound).toMatchObject({ phoneCountry: 'US', phoneState: 'US-FL' });
  });

  test('names the sender identity of ours that it was sent to, by its number or its service', async () => {
    const [name, { id = '' } = {}] =
      Object.entries(services.config.sms.senders).find(([, { provider }]) => provider === 'twilio') ?? [];
    await post(signedByTwilio(aText({ MessageSid: messageSid(1), To: id })));
    await post(signedByTwilio(aText({ MessageSid: messageSid(2), MessagingServiceSid: id })));
    await post(signedByTwilio(aText({ MessageSid: messageSid(3) })));
    expect(services.inbound.all().map(({ inbound }) => inbound.to)).toEqual([name, name, undefined]);
  });

  test('that comes again is one text as it came first, and the same event', async () => {
    const request = signedByTwilio(aText());
    await post(request);
    services.clocks.advance(60_000);
    expect(await post(request)).toMatchObject({ status: 200 });
    expect(services.inbound.all()).toHaveLength(1);
    const [first, second] = services.events.published;
    expect(second).toEqual(first);
    expect(first?.receivedAt).toBe(BUSINESS_TIME);
  });

  test('that was written down when the bus failed is on it after its repetition', async () => {
    services.events.failNext(1);
    await expect(post(signedByTwilio(aText()))).rejects.toThrow(PublishFailed);
    expect(await post(signedByTwilio(aText()))).toMatchObject({ status: 200 });
    expect([texts(), services.events.published.length]).toEqual([['BDCX 1234'], 1]);
  });

  test.each([
    ['a short code', '12345', 'short-code'],
    ['a name', 'AnXing', 'name'],
    ['another channel', 'whatsapp:+12025550143', 'other'],
  ])(
    'from %s is taken and passed over, with a line that says of which kind it was',
    async (_, From, kind) => {
      expect(await post(signedByTwilio(aText({ From })))).toMatchObject({ status: 200 });
      expect(texts()).toEqual([]);
      expect(services.events.published).toEqual([]);
      expect(services.logged).toMatchObject([{ source: 'twilio', counts: { [kind]: 1 } }]);
      expect(JSON.stringify(services.logged)).not.toContain(From);
    },
  );

  test('without words is kept without words', async () => {
    await post(signedByTwilio(aText({ Body: '' })));
    expect(texts()).toEqual(['']);
  });

  test('of more than 1,600 characters is cut there', async () => {
    await post(signedByTwilio(aText({ Body: '退'.repeat(2_000) })));
    expect(texts()).toEqual(['退'.repeat(1_600)]);
  });
});

describe('a request is refused', () => {
  test.each([
    [405, { method: 'GET', body: huge, headers: { 'content-type': 'image/png' } }],
    [413, { body: huge, headers: { 'content-type': 'image/png' } }],
    [415, { headers: { 'content-type': 'image/png' } }],
    [401, { body: Buffer.from('MessageSid=1') }],
  ])('with %i first, of all that is wrong', async (status, over) => {
    expect(await post({ ...signedByTwilio({}), ...over })).toMatchObject({ status });
  });

  test.each(['MessageSid', 'From', 'To', 'Body'])(
    'with 400 naming %s, when it is signed and lacks it',
    async (name) => {
      const { [name]: _gone, ...fields } = aText();
      expect(await post(signedByTwilio(fields))).toMatchObject({
        status: 400,
        body: { error: { code: 'field', field: name } },
      });
    },
  );

  test('with 400 naming ref, when a status names no message of ours', async () => {
    const request = signedByTwilio(aStatus(), { source: 'twilio-status' });
    expect(await post(request)).toMatchObject({ status: 400, body: { error: { field: 'ref' } } });
  });

  test.each<[string, () => HttpRequest]>([
    ['forged', () => signedByTwilio(aText(), { token: '4'.repeat(32) })],
    [
      'without a signature',
      () => ({
        ...signedByTwilio(aText()),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    ],
    ['of another account', () => signedByTwilio(aText({ AccountSid: `AC${'9'.repeat(32)}` }))],
    ['of no account', () => signedByTwilio({ MessageSid: messageSid(1) })],
    [
      'signed for another host',
      () => signedByTwilio(aText(), { signedUrl: 'https://evil.example/webhooks/twilio' }),
    ],
    [
      'signed for the status callbacks',
      () => ({ ...signedByTwilio(aText(), { source: 'twilio-status' }), source: 'twilio' }),
    ],
    [
      'truncated',
      () => {
        const request = signedByTwilio(aText());
        return { ...request, body: request.body.subarray(0, -1) };
      },
    ],
    [
      'with words added',
      () => {
        const request = signedByTwilio(aText());
        return { ...request, body: Buffer.concat([request.body, Buffer.from('&Body=STOP')]) };
      },
    ],
    [
      'as an object with the signature of a form',
      () => {
        const request = signedByTwilio(aText());
        return { ...request, headers: { ...request.headers, 'content-type': 'application/json' } };
      },
    ],
  ])('with 401 and nothing learned, when it is %s', async (_, made) => {
    expect(await post(made())).toMatchObject(refused);
    expect(texts()).toEqual([]);
  });

  test('with one same body, whatever is wrong with its signature', async () => {
    const answers = await Promise.all([
      post(signedByTwilio(aText(), { token: '4'.repeat(32) })),
      post(signedByTwilio(aText({ AccountSid: `AC${'9'.repeat(32)}` }))),
      post({ ...signedByTwilio(aText()), body: Buffer.from('') }),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe('a signature', () => {
  test('holds under either token while one is being replaced, and under the old one no longer after that', async () => {
    const fresh = '5'.repeat(32);
    const replacing = { ...account, authToken: fresh, otherAuthToken: account.authToken };
    for (const token of [fresh, account.authToken]) {
      expect(await post(signedByTwilio(aText(), { token }), replacing)).toMatchObject({ status: 200 });
    }
    const replaced = { ...account, authToken: fresh };
    expect(await post(signedByTwilio(aText()), replaced)).toMatchObject(refused);
  });

  test.each(['https://texts.example.com:443/covercast/webhooks/twilio', `${WEBHOOKS}/webhooks/twilio`])(
    'holds for the public address %s, whatever a proxy has made of it',
    async (signedUrl) => {
      expect(await post(signedByTwilio(aText(), { signedUrl }))).toMatchObject({ status: 200 });
    },
  );

  test('holds where a gateway wrote what follows the ? in another way', async () => {
    const row = aClaim();
    await services.ledger.claim(row, undefined, services.systemClock());
    const request = statusByTwilio(aStatus(), `${row.customerId}/${row.programme}/${row.occurrence}`);
    const query = decodeURIComponent(request.query).replaceAll('#', '%23');
    expect(query).not.toBe(request.query);
    expect(await post({ ...request, query })).toEqual({ status: 204 });
  });

  test('holds in whatever order the fields come, and for no other text', async () => {
    const shuffled = fc.shuffledSubarray(Object.entries(aText()), { minLength: Object.keys(aText()).length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.string({ minLength: 1 }), async (entries, more) => {
        const { headers } = signedByTwilio(aText());
        const reordered = { ...signedByTwilio(Object.fromEntries(entries)), headers };
        expect(await post(reordered)).toMatchObject({ status: 200 });
        const changed = signedByTwilio(aText({ Body: `BDCX 1234${more}` }));
        expect(await post({ ...changed, headers })).toMatchObject(refused);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a request that Twilio signed', () => {
  /** Which bytes of it are gone, changed or more, somewhere. */
  const spoiled = fc.record({
    at: fc.nat(),
    how: fc.constantFrom<'cut' | 'changed' | 'added'>('cut', 'changed', 'added'),
    by: fc.integer({ min: 1, max: 255 }),
  });

  test('is refused with the same 401 and leaves nothing, whichever of its bytes are gone, changed or more', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, async ({ at, how, by }) => {
        const request = signedByTwilio(aText({ Body: 'STOP', From: '+13055550143' }));
        const bytes = Buffer.from(request.body);
        const place = at % bytes.length;
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ by;
        const bodies = {
          cut: bytes.subarray(0, place),
          changed,
          added: Buffer.concat([bytes.subarray(0, place), Buffer.from([by]), bytes.subarray(place)]),
        };
        fc.pre(formOf(bodies[how]) !== formOf(bytes));
        expect(await post({ ...request, body: bodies[how] })).toMatchObject(refused);
      }),
      { numRuns: 300 },
    );
    expect([texts(), services.events.published, services.optOuts.recorded()]).toEqual([[], [], []]);
  });

  test('is refused with the same 401, whichever of the characters of its signature are gone or changed', async () => {
    const { headers, ...request } = signedByTwilio(aText());
    const signature = headers['x-twilio-signature'] ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('', 'A', '=', ' '), async (at, by) => {
        const place = at % signature.length;
        const forged = signature.slice(0, place) + by + signature.slice(place + 1);
        fc.pre(forged !== signature);
        const of = { ...headers, 'x-twilio-signature': forged };
        expect(await post({ ...request, headers: of })).toMatchObject(refused);
      }),
      { numRuns: 100 },
    );
  });

  test('with others of its number comes to the same in any order and any number', async () => {
    const bodies = ['STOP', 'START', 'BDCX 1234', ''];
    const requests = bodies.map((Body, nth) => signedByTwilio(aText({ Body, MessageSid: messageSid(nth) })));
    const all = requests.length;
    const orders = fc
      .array(fc.nat({ max: all - 1 }), { maxLength: 6 })
      .chain((more) => fc.shuffledSubarray([...requests.keys(), ...more], { minLength: all + more.length }));
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        services = textServices();
        for (const nth of order)
          expect(await post(requests[nth] ?? signedByTwilio({}))).toMatchObject({ status: 200 });
        const ids = new Set(services.events.published.map(({ id }) => id));
        expect(texts().toSorted()).toEqual(bodies.toSorted());
        expect([...ids].toSorted()).toEqual(requests.map((_, nth) => `twilio-${messageSid(nth)}-received`));
      }),
      { numRuns: 100 },
    );
  });
});

/** What a body says as a form: bytes that are written in another way, but say the same, Twilio has signed. */
function formOf(body: Uint8Array): string {
  return [...formFields(body)]
    .flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
    .toSorted()
    .join('&');
}

describe('what became of a message', () => {
  const row = aClaim({ at: '2026-11-23T01:00:00.000Z' });
  const reference = `${row.customerId}/${row.programme}/${row.occurrence}`;
  const standing = () => services.ledger.standing.get(reference);
  beforeEach(async () => {
    await services.ledger.claim(row, undefined, services.systemClock());
    await services.ledger.settle(row, { state: 'sent', providerMessageId: messageSid(1) });
  });

  test('is answered 204, once its row says so', async () => {
    expect(await post(statusByTwilio(aStatus(), reference))).toEqual({ status: 204 });
    expect(standing()?.state).toBe('delivered');
  });

  test('is in its row with Twilio’s number for why it failed', async () => {
    await post(statusByTwilio(aStatus({ MessageStatus: 'undelivered', ErrorCode: '30005' }), reference));
    expect(standing()).toMatchObject({ state: 'failed', failure: '30005' });
  });

  test('changes nothing while it is a step on the way', async () => {
    expect(await post(statusByTwilio(aStatus({ MessageStatus: 'sent' }), reference))).toEqual({
      status: 204,
    });
    expect(standing()?.state).toBe('sent');
  });

  test('is taken for a message nobody knows, and changes nothing', async () => {
    expect(await post(statusByTwilio(aStatus(), 'cus_nobody/offer/1'))).toEqual({ status: 204 });
    expect(services.ledger.standing.size).toBe(1);
  });

  test('moves the row of a reply to a number', async () => {
    const reply = aClaim({ customerId: 'sender#1.a_b', programme: 'reply-help', occurrence: 'twilio-SM1' });
    await services.ledger.claim(reply, undefined, services.systemClock());
    await post(statusByTwilio(aStatus(), 'sender#1.a_b/reply-help/twilio-SM1'));
    expect(services.ledger.standing.get('sender#1.a_b/reply-help/twilio-SM1')?.state).toBe('delivered');
  });

  test('is a refusal of everything by the number when Twilio says that it answered STOP', async () => {
    const stopped = aStatus({ MessageStatus: 'failed', ErrorCode: '21610' });
    for (const _ of [1, 2]) {
      await post(statusByTwilio(stopped, reference));
      services.clocks.advance(60_000);
    }
    expect(services.optOuts.recorded()).toEqual([
      {
        senders: await services.index.digests('phone', '+12025550143'),
        word: 'everything',
        messageId: `twilio-${messageSid(1)}`,
        at: row.at,
      },
    ]);
    expect(standing()).toMatchObject({ state: 'failed', failure: '21610' });
  });
});
