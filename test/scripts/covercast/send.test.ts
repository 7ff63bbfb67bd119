import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../scripts/covercast/sign.ts';
import { Sent } from '../../../scripts/covercast/verbs/send.ts';
import { covercast, SECRET } from './a-desk.ts';

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
