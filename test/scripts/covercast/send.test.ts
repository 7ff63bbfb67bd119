import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, describe, expect, it } from 'vitest';
import { FORM, formFields } from '#shared/sources/inbound/posted-fields.ts';
import { twilio } from '#shared/sources/inbound/twilio.ts';
import { isTwilios } from '#shared/sources/signatures/twilio.ts';
import { messageIdsOf } from '../../../scripts/covercast/sending/message-ids.ts';
import { signedHeaders } from '../../../scripts/covercast/sign.ts';
import { Sent } from '../../../scripts/covercast/verbs/send.ts';
import { covercast, type Done, deployment, SECRET, twilioAccount } from './a-desk.ts';

const file = import.meta.filename;

describe('signing a request', () => {
  it('the reference library of Standard Webhooks takes our signature, whichever of two secrets it knows', () => {
    const body = JSON.stringify({ 台风: '橙色' });
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = signedHeaders([SECRET, other], { id: 'msg_1', timestamp }, Buffer.from(body));
    for (const secret of [SECRET, other]) {
      expect(new Webhook(secret).verify(body, { ...headers })).toEqual({ 台风: '橙色' });
    }
  });

  it('another body does not verify', () => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = signedHeaders([SECRET], { id: 'msg_1', timestamp }, Buffer.from('{"a":1}'));
    expect(() => new Webhook(SECRET).verify('{"a":2}', { ...headers })).toThrow();
  });
});

describe('covercast send', () => {
  it('posts the bytes of the file, signed, to the webhook of the source', async () => {
    const { code, stdout, posts } = await covercast([
      'send',
      'cap',
      file,
      '--id',
      'msg_7',
      '--timestamp',
      '1782892800',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(Sent.parse(JSON.parse(stdout))).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
    const body = readFileSync(file);
    expect(posts).toEqual([
      {
        url: 'https://hooks.example/webhooks/cap',
        body: body.toString(),
        headers: {
          'content-type': 'application/cap+xml',
          ...signedHeaders([SECRET], { id: 'msg_7', timestamp: '1782892800' }, body),
        },
      },
    ]);
  });

  it('two posts of one file are two requests, sent now', async () => {
    const [one, other] = await Promise.all([
      covercast(['send', 'cap', file]),
      covercast(['send', 'cap', file]),
    ]);
    expect(one.posts[0]?.headers['webhook-id']).not.toBe(other.posts[0]?.headers['webhook-id']);
    expect(one.posts[0]?.headers['webhook-timestamp']).toBe(
      String(Date.parse('2026-07-01T08:00:00Z') / 1000),
    );
  });

  it('an answer of 400 or above is shown and is a failure', async () => {
    const answer = { status: 400, body: { error: { code: 'missing' } } };
    const { code, stdout } = await covercast(['send', 'cap', file, '--json'], { answer });
    expect({ code, document: JSON.parse(stdout) }).toEqual({ code: 1, document: answer });
  });

  it('a source without a secret cannot be stood in for', async () => {
    const { code, stdout, posts } = await covercast(['send', 'cap', file, '--json'], { secrets: [] });
    expect({ code, posts }).toEqual({ code: 1, posts: [] });
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'no-secret' } });
  });
});

describe('covercast send policy-admin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'covercast-send-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function aFile(content: string): string {
    const name = join(folder, `${Math.random()}.json`);
    writeFileSync(name, content);
    return name;
  }

  const event = (id: string) => JSON.stringify({ specversion: '1.0', id });

  it('posts one event byte for byte, however it is laid out', async () => {
    const pretty = `${JSON.stringify({ specversion: '1.0', id: '1' }, null, 2)}\n`;
    const { code, posts } = await covercast(['send', 'policy-admin', aFile(pretty)]);
    expect(code).toBe(0);
    expect(posts).toMatchObject([
      {
        url: 'https://hooks.example/webhooks/policy-admin',
        body: pretty,
        headers: { 'content-type': 'application/cloudevents+json' },
      },
    ]);
  });

  it('posts one event a line, each a request of its own, and counts the answers', async () => {
    const file = aFile(`${event('1')}\n\n${event('2')}\n`);
    const { code, stdout, posts } = await covercast(['send', 'policy-admin', file, '--json', '--id', 'm']);
    expect(code).toBe(0);
    expect(posts.map(({ body, headers }) => [body, headers['webhook-id']])).toEqual([
      [event('1'), 'm-1'],
      [event('2'), 'm-3'],
    ]);
    expect(JSON.parse(stdout)).toEqual({ status: 202, body: { accepted: 2, duplicates: 0, refused: [] } });
  });

  it('names the lines that were refused, and fails', async () => {
    const answer = { status: 400, body: { error: { code: 'invalid-event', field: 'id' } } };
    const file = aFile(`${event('1')}\n${event('2')}\n`);
    const { code, stdout } = await covercast(['send', 'policy-admin', file, '--json'], { answer });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      status: 400,
      body: {
        accepted: 0,
        duplicates: 0,
        refused: [
          { line: 1, ...answer },
          { line: 2, ...answer },
        ],
      },
    });
  });

  it('leaves it to the door to say what is wrong with a file that is no JSON', async () => {
    const { posts } = await covercast(['send', 'policy-admin', aFile('{"id":\nno')]);
    expect(posts).toHaveLength(1);
  });

  it('an empty file is told of', async () => {
    const { code, posts } = await covercast(['send', 'policy-admin', aFile('\n'), '--json']);
    expect({ code, posts }).toEqual({ code: 2, posts: [] });
  });
});

describe('covercast send twilio', () => {
  const text = { from: '+12025550143', text: 'Ｔ。' };

  /** What was posted, as the door would see it. */
  function requestIn({ posts: [post] }: Done) {
    const body = Buffer.from(post?.body ?? '');
    const signature = post?.headers['x-twilio-signature'] ?? '';
    return { url: post?.url ?? '', signature, body, form: formFields(body) };
  }

  it('posts a text as Twilio would, signed with the token of the account', async () => {
    const done = await covercast(['send', 'twilio', '-'], {
      input: JSON.stringify(text),
      answer: { status: 200, body: '<Response/>' },
    });
    const { url, ...request } = requestIn(done);
    expect([done.code, url]).toEqual([0, 'https://hooks.example/webhooks/twilio']);
    expect(isTwilios({ ...request, urls: [url] }, [twilioAccount.authToken])).toBe(true);
    const told = twilio.read({ as: 'text', contentType: FORM, query: '', body: request.body });
    expect(told).toMatchObject({ ok: true, told: { is: 'text', from: text.from, text: text.text } });
    expect(request.form.get('AccountSid')).toEqual([twilioAccount.accountSid]);
  });

  it('posts what became of a message to the address that names it', async () => {
    const status = { MessageStatus: 'failed', ErrorCode: 21610, To: '+12025550143', ref: 'cus_1/offer/3f#1' };
    const done = await covercast(['send', 'twilio', '-'], {
      input: JSON.stringify(status),
      answer: { status: 204, body: '' },
    });
    const { url, ...request } = requestIn(done);
    expect(url).toBe('https://hooks.example/webhooks/twilio-status?ref=cus_1%2Foffer%2F3f%231');
    expect(isTwilios({ ...request, urls: [url] }, [twilioAccount.authToken])).toBe(true);
    expect(request.form.get('ErrorCode')).toEqual(['21610']);
    expect(request.form.has('ref')).toBe(false);
  });

  it('is the same text under the same id, and another under another', async () => {
    const input = JSON.stringify(text);
    const ids = await Promise.all(
      ['a', 'a', 'b'].map(async (id) => {
        const { form } = requestIn(await covercast(['send', 'twilio', '-', '--id', id], { input }));
        return form.get('MessageSid')?.[0];
      }),
    );
    expect(ids[0]).toMatch(/^SM[0-9a-f]{32}$/);
    expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
  });

  it('posts one text a line, and counts those that were taken', async () => {
    const input = [text, { ...text, text: 'START' }].map((one) => JSON.stringify(one)).join('\n');
    const { stdout, posts } = await covercast(['send', 'twilio', '-', '--json'], {
      input,
      answer: { status: 200, body: '<Response/>' },
    });
    expect(posts).toHaveLength(2);
    expect(JSON.parse(stdout)).toEqual({ status: 200, body: { accepted: 2, duplicates: 0, refused: [] } });
  });

  it.each(['hello', '[]', '7'])('is told of a file that is %j', async (input) => {
    const { code, stdout, posts } = await covercast(['send', 'twilio', '-', '--json'], { input });
    expect([code, posts]).toEqual([2, []]);
    expect(JSON.parse(stdout)).toMatchObject({ error: { field: 'FILE' } });
  });
});

describe('covercast send eum', () => {
  it.each([
    ['{"frm":"+12025550143","text":"x"}', 'originationNumber'],
    ['{"originationNumber":"+12025550143","destinationNumber":"+12065550100"}', 'messageBody'],
  ])('publishes no text that lacks what it is read by: %s', async (input, field) => {
    const { code, stdout, published } = await covercast(['send', 'eum', '-', '--json'], { input });
    expect({ code, published }).toEqual({ code: 2, published: [] });
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'usage', field } });
  });

  it('publishes a text where AWS End User Messaging would', async () => {
    const input = JSON.stringify({ from: '+12025550143', to: '+12065550199', text: 'TJ' });
    const { code, stdout, published } = await covercast(['send', 'eum', '-', '--id', 'a', '--json'], {
      input,
    });
    expect([code, JSON.parse(stdout)]).toEqual([0, { status: 200, body: { messageId: 'published-1' } }]);
    expect(published.map(({ topicArn }) => topicArn)).toEqual([deployment.outputs.InboundTopicArn]);
    expect(JSON.parse(published[0]?.message ?? '')).toMatchObject({
      originationNumber: '+12025550143',
      destinationNumber: '+12065550199',
      messageBody: 'TJ',
      inboundMessageId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('publishes what became of a message to the topic of events, as it is', async () => {
    const event = { eventType: 'TEXT_DELIVERED', context: { ledgerKey: 'cus_1/offer/1' } };
    const { published } = await covercast(['send', 'eum', '-'], { input: JSON.stringify(event) });
    expect(published).toEqual([
      { topicArn: deployment.outputs.ReceiptsTopicArn, message: JSON.stringify(event) },
    ]);
  });
});

describe('the messages that texts become', () => {
  const text = JSON.stringify({ from: '+12025550143', text: 'TJ' });

  it.each([1, 2])(
    'of a file of %i are known beforehand, by Twilio and by End User Messaging',
    async (many) => {
      const input = Array.from({ length: many }, () => text).join('\n');
      const { posts } = await covercast(['send', 'twilio', '-', '--id', 'a'], { input });
      const sids = posts.map(({ body }) => formFields(Buffer.from(body)).get('MessageSid')?.[0]);
      expect(sids.map((sid) => `twilio-${sid}`)).toEqual(messageIdsOf('twilio', 'a', many));
      const { published } = await covercast(['send', 'eum', '-', '--id', 'a'], { input });
      const ids = published.map(({ message }) => JSON.parse(message).inboundMessageId);
      expect(ids.map((id) => `eum-${id}`)).toEqual(messageIdsOf('eum', 'a', many));
    },
  );
});
