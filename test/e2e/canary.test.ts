import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { reportKeyOf } from '#shared/domain/import/import-id.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { runCovercast } from '../../scripts/covercast/run-covercast.ts';
import { businessIn, businessNow } from '../support/business-time.ts';
import type { Marker } from '../support/canary/forms.ts';
import { leakyFunction } from '../support/canary/leaky-function.ts';
import { type Marked, marked, misplaced } from '../support/canary/marked-portfolio.ts';
import { recordEvents } from '../support/canary/recorder.ts';
import { type Hit, hitsIn, type Trace } from '../support/canary/search.ts';
import { fileBytes, metricBytes, servedBytes } from '../support/canary/served-bytes.ts';
import { stoppedImport } from '../support/canary/stopped-import.ts';
import { storedBytes } from '../support/canary/stored-bytes.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { outputs, settled, unique } from '../support/deployed.ts';
import { emptied, type Mend, waitingIn, withoutGrant, withPatience } from '../support/failures.ts';
import type { OwnAws } from '../support/own-aws.ts';
import { sandboxInbox } from '../support/sandbox-inbox.ts';

const target = inject('target');
const run = unique('');
const told = marked('told', `told_${run}`);
const english = marked('english', `english_${run}`, { customer: { locale: 'en' } });
const refused = marked('refused', `refused_${run}`, { customer: { consents: { alerts: 'refused' } } });
const misfiled = marked('misfiled', `misfiled_${run}`);
const stuck = marked('stuck', `stuck_${run}`);
const halfway = marked('halfway', `halfway_${run}`);
const fileName: Marker = { name: 'a file name', value: `王小明-139${unique('').slice(0, 8)}` };
const poison: Marker = { name: 'poison', value: unique('poison-') };
const posted = marked('posted', `posted_${run}`);
/** What people write: what nothing answers, the damage they report, what was wrong with a service, what they guess. */
const words: Marker = { name: 'words', value: `words-${unique('')}` };
const damage: Marker = { name: 'damage', value: `水淹-${unique('')}` };
const comment: Marker = { name: 'comment', value: `等了太久-${unique('')}` };
const lastFour: Marker = { name: 'last four', value: `BDCX ${told.values.nationalId.slice(-4)}` };
const guess: Marker = { name: 'guess', value: `BDCX ${randomInt(1e4)}`.padEnd(9, 'X') };
const codeGuess: Marker = { name: 'code guess', value: `LLCX ${unique('').slice(0, 8).toUpperCase()}` };
const written = [words, damage, comment, lastFour, guess, codeGuess];
const everybody = [told, english, refused, misfiled, stuck, halfway, posted];

const Queues = z.record(z.string(), z.object({ url: z.string(), deadLetterUrl: z.string() }));
const queues = Object.values(Queues.parse(JSON.parse(outputs['Queues'] ?? '{}')));

/** The exceptions of ARCHITECTURE.md, by how each begins there, and the places that it lets hit. */
const exceptions: Readonly<Record<string, (hit: Hit) => boolean>> = {
  'import files': ({ place }) => /^object [\w-]+\/uploads\//.test(place),
  'texts and receipts as AWS End User Messaging': ({ place }) =>
    /^queue covercast-local-eum-(texts|receipts)(-dead)?$/.test(place),
  'the call to the provider': ({ place }) => place === 'the sandbox topic' || /^queue inbox-/.test(place),
  'the coarse cell': () => false, // no marker: by itself it is nobody's
  'the day, without its year of birth': () => false, // no marker: what is marked is the date of birth
};

/** What left to customers of this run, and to numbers that wrote in it. */
const ours = new RegExp(`${run}|^sender#`);

const said: Trace[] = [];

/** Runs the command line as its program would, and keeps what it says. */
async function covercast(...args: readonly string[]): Promise<void> {
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  await runCovercast(args, { write, say: (line) => write(`${line}\n`) });
  said.push({ place: `covercast ${args[0]}`, bytes: Buffer.from(output) });
}

function file(name: string, content: string): string {
  const path = join(inject('stateFolder'), `${run}-${name}`);
  writeFileSync(path, content);
  return path;
}

function ndjson(...lines: readonly unknown[]): string {
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
}

function warning(name: string, severity: 'Severe' | 'Moderate'): string {
  const times = { sent: businessNow(), expires: businessIn(60 * 60_000) };
  return file(`${name}.xml`, typhoonWarning({ ...times, identifier: unique('canary-'), severity }));
}

async function goodDay(): Promise<void> {
  const people = [told, english, refused].flatMap(({ records }) => records);
  await covercast('import', file('book.ndjson', ndjson(...people, ...misplaced(misfiled))));
  const urgent = warning('urgent', 'Severe');
  await covercast('send', 'cap', urgent);
  await settled();
  await Promise.all([
    covercast('send', 'cap', urgent),
    covercast('send', 'cap', warning('ordinary', 'Moderate')),
  ]);
  await settled();
  const number = `+86${refused.values.phone}`;
  await Promise.all([
    covercast('status'),
    covercast('why', '--customer', refused.id),
    covercast('refuse', '--number', number, '--purpose', 'marketing'),
  ]);
}

/** What the policy system posts of somebody, a change of it, and the same again. */
async function policyEvents(): Promise<void> {
  const events = posted.records.map((data, n) => ({ n, type: eventOf(data), data }));
  const lines = events.map(({ n, type, data }) => anEvent(`posted-${n}`, type, data));
  const name = file('events.ndjson', ndjson(...lines));
  await covercast('send', 'policy-admin', name);
  await settled(); // so that they are told of the claim before the hold
  const hold = { customerId: posted.id, kind: 'litigation', source: 'court' };
  await covercast(
    'send',
    'policy-admin',
    file('hold.json', JSON.stringify(anEvent('hold', 'hold.set', hold))),
  );
  await covercast('send', 'policy-admin', name);
  await settled();
}

/** A service is over, and somebody is asked about it. */
async function aService(): Promise<void> {
  const of = { serviceId: `srv_${run}`, customerId: told.id, service: 'towing', servicedBy: 'garage-3' };
  const over = { ...of, completedAt: businessIn(-3 * 60 * 60_000) };
  const event = JSON.stringify(anEvent('over', 'service.completed', over));
  await covercast('send', 'policy-admin', file('service.json', event));
  await settled();
}

/** What people write, by each provider, a line each. */
async function texts(source: 'twilio' | 'eum', from: Marked, ...lines: readonly string[]): Promise<void> {
  const content = lines.map((text) => ({ from: `+86${from.values.phone}`, text }));
  await covercast('send', source, file(`texts-${unique('')}.ndjson`, ndjson(...content)));
}

/** What people write, and what a provider says of a text to them. */
async function textsIn(): Promise<void> {
  await aService();
  await Promise.all([
    texts('twilio', told, words.value, guess.value, lastFour.value, '2分'),
    texts('eum', english, `My car was flooded ${damage.value}`, codeGuess.value, 'TJ'),
  ]);
  await settled();
  await texts('eum', told, comment.value);
  await settled();
  await texts('eum', told, words.value, 'Ｔ。');
  await settled();
  await Promise.all([covercast('tasks'), covercast('survey', 'results')]);
  const ref = `${told.id}/offer/1`;
  const number = `+86${told.values.phone}`;
  const status = { MessageStatus: 'failed', ErrorCode: '21610', To: number, ref };
  const event = { eventType: 'TEXT_BLOCKED', destinationPhoneNumber: number, context: { ledgerKey: ref } };
  await covercast('send', 'twilio', file('status.json', JSON.stringify(status)));
  await covercast('send', 'eum', file('event.json', JSON.stringify(event)));
  await settled();
}

function eventOf(record: unknown): string {
  const { type } = z.object({ type: z.string() }).parse(record);
  return type === 'claim' ? 'claim.opened' : `${type}.upserted`;
}

function anEvent(id: string, type: string, data: unknown) {
  const time = businessNow();
  return { specversion: '1.0', id: `${run}-${id}`, source: '/canary', type, time, data };
}

/** A file whose name names a person, put up by itself. */
async function namedFile(): Promise<void> {
  const s3 = new S3Client(clientConfig(target));
  const Bucket = outputs['ImportBucket'];
  const Key = `uploads/${fileName.value}.ndjson`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: ndjson(...told.records, '{}') }));
  const report = new GetObjectCommand({ Bucket, Key: reportKeyOf(Key) });
  await vi.waitFor(() => s3.send(report), { timeout: 30_000, interval: 500 });
  await settled();
}

/** Stops on its way, after refused lines and sound ones. */
async function halfWay(): Promise<OwnAws> {
  return stoppedImport(target, ndjson(...halfway.records, ...misplaced(halfway)));
}

/** What people and feeds get wrong at the doors. */
async function badInput(): Promise<void> {
  const { name, phone, email } = misfiled.values;
  const sound = readFileSync(warning('sound', 'Severe'), 'utf8');
  const wrong = sound
    .replace(/<msgType>.*?</, `<msgType>${phone}<`)
    .replaceAll(/<severity>.*?</g, `<severity>${name}<`);
  await Promise.all([
    covercast('send', 'cap', file('wrong.xml', wrong)),
    covercast(
      'send',
      'cap',
      file('broken.xml', `<alert><sender>${email}</sender><sent>${phone}</sent>${name}`),
    ),
    covercast(
      'send',
      'policy-admin',
      file(
        'bad.json',
        JSON.stringify(anEvent('bad', 'customer.upserted', { id: phone, name, phone, email })),
      ),
    ),
    covercast(
      'send',
      'twilio',
      file('bad-text.json', JSON.stringify({ MessageSid: phone, From: phone, Body: name })),
    ),
    covercast(
      'send',
      'twilio',
      file('bad-ref.json', JSON.stringify({ MessageStatus: 'sent', ref: `+86${phone}/a/1` })),
    ),
    covercast('import', join(inject('stateFolder'), 'not-there.ndjson')),
    covercast('refuse', '--number', phone, '--purpose', 'alerts'),
    covercast('refuse', '--customer', `+86${phone}`, '--purpose', 'alerts'),
    covercast('refuse', `+86${phone}`, '--number', '-', '--purpose', name),
  ]);
}

/** Every function fails at something, and every queue gives something up. */
async function badDay(): Promise<void> {
  const { phone } = told.values;
  const mends: Mend[] = await Promise.all(
    queues.map(({ url }) => withPatience(target, url, { deliveries: 1 })),
  );
  mends.push(await withoutGrant(target, 'outreach', 'dynamodb:PutItem'));
  mends.push(await withoutGrant(target, 'outreach-urgent', 'sns:Publish'));
  mends.push(await withoutGrant(target, 'import', 's3:GetObject'));
  mends.push(await withoutGrant(target, 'eum', 'dynamodb:PutItem'));
  mends.push(await withoutGrant(target, 'converse', 'dynamodb:BatchGetItem'));
  try {
    const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
    const MessageBody = JSON.stringify({ phone: poison.value });
    for (const { url } of queues) await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody }));
    const Key = `uploads/${run}.ndjson`;
    const Body = ndjson(...stuck.records);
    await new S3Client(clientConfig(target)).send(
      new PutObjectCommand({ Bucket: outputs['ImportBucket'], Key, Body }),
    );
    await Promise.all([
      covercast('send', 'cap', warning('urgent-again', 'Severe')),
      covercast('send', 'cap', warning('ordinary-again', 'Moderate')),
      covercast(
        'send',
        'eum',
        file('unheard.json', JSON.stringify({ from: `+86${phone}`, text: words.value })),
      ),
      texts('twilio', english, words.value),
    ]);
    await vi.waitFor(givenUp, { timeout: 90_000, interval: 500 });
  } finally {
    for (const mend of mends) await mend();
  }
}

async function givenUp(): Promise<void> {
  const dead = await Promise.all(queues.map(({ deadLetterUrl }) => waitingIn(target, deadLetterUrl)));
  const left = await Promise.all(queues.map(({ url }) => waitingIn(target, url)));
  expect(Math.min(...dead)).toBeGreaterThan(0);
  expect(dead.reduce((sum, one) => sum + one)).toBeGreaterThan(queues.length + 1);
  expect(left.filter((one) => one > 0)).toEqual([]);
}

/** The codes of claims of this run, as their items say them, and where those lie. */
function codesIn(traces: readonly Trace[]): readonly { readonly code: string; readonly place: string }[] {
  const items = traces.filter(({ place }) => place.startsWith('table '));
  return items.flatMap(({ place, bytes }) => {
    const text = bytes.toString('latin1');
    const code = /\ncode\nS\n([0-9A-HJKMNP-TV-Z]{8})\n/.exec(`\n${text}`)?.[1];
    return code !== undefined && text.includes(run) ? [{ code, place }] : [];
  });
}

describe('values that are nowhere else', () => {
  let traces: readonly Trace[];
  let sentTexts: readonly Marker[];
  let markers: readonly Marker[];
  let hits: readonly Hit[];
  let stopped: OwnAws;

  beforeAll(async () => {
    const inbox = await sandboxInbox();
    const recorded = await recordEvents(target);
    await goodDay();
    await policyEvents();
    await textsIn();
    await namedFile();
    stopped = await halfWay();
    await badInput();
    await badDay();
    const sent = (await inbox.texts()).filter(({ reference }) => ours.test(reference));
    const provider = { place: 'the sandbox topic', bytes: Buffer.from(JSON.stringify(sent)) };
    sentTexts = [...new Set(sent.map(({ text }) => text))].map((value, at) => ({
      name: `text.${at}`,
      value,
    }));
    const served = [...(await metricBytes(target)), ...(await servedBytes(target))];
    const files = fileBytes(inject('stateFolder'));
    traces = [...(await storedBytes(target)), ...served, ...files, ...said, provider];
    markers = [...everybody.flatMap((one) => one.markers), ...written, ...sentTexts];
    hits = hitsIn(traces, markers);
    expect(traces.filter(({ place }) => place === `queue ${recorded}`).length).toBeGreaterThan(3);
  });

  afterAll(async () => {
    await stopped?.remove();
    // what was refused on the bad day waits for up to two minutes: whoever comes next would wait for it, too
    for (const { url, deadLetterUrl } of queues)
      await Promise.all([url, deadLetterUrl].map((one) => emptied(target, one)));
  });

  test('passed through everything: customers in the book, texts sent, messages given up', () => {
    const all = traces.map(({ place, bytes }) => `${place} ${bytes}`).join('\n');
    expect(all).toContain(`customer#${told.id}`);
    expect(sentTexts.length).toBeGreaterThan(1);
    for (const place of ['table', 'object', 'queue', 'log', 'covercast', 'metrics', 'served', 'file'])
      expect(
        traces.some((trace) => trace.place.startsWith(place)),
        place,
      ).toBe(true);
    for (const name of [
      'converse',
      'import',
      'import-tasks',
      'alerts',
      'urgent',
      'ordinary',
      'eum-texts',
      'eum-receipts',
    ])
      expect(
        traces.some(({ place }) => place === `queue covercast-local-${name}-dead`),
        name,
      ).toBe(true);
    expect(all).toMatch(/AccessDenied|access-denied/);
  });

  test('turn up where ARCHITECTURE.md names an exception, and nowhere else', () => {
    const allowed = (hit: Hit) => Object.values(exceptions).some((lets) => lets(hit));
    expect(hits.filter((hit) => !allowed(hit))).toEqual([]);
  });

  test('and are drawn by us, the codes of claims, turn up on their claims and with the provider, and nowhere else', () => {
    const provider = (hit: Hit) => exceptions['the call to the provider']?.(hit);
    const codes = codesIn(traces);
    const found = codes.map(({ code, place }) => {
      const hits = hitsIn(traces, [{ name: 'code', value: code }]).filter((hit) => !provider(hit));
      return hits.map((hit) => hit.place).join() === place ? 'on its claim' : hits;
    });
    expect(found).toEqual(codes.map(() => 'on its claim'));
    expect(codes.some(({ code }) => sentTexts.some(({ value }) => value.includes(`LLCX${code}`)))).toBe(true);
  });

  test('went every way that texts go: answered, reported, rated, and said again in our own words', () => {
    const all = sentTexts.map(({ value }) => value).join('\n');
    for (const said of ['有效保单', '未查到结果', '很遗憾未能让您满意', '已收到您的意见', '已退订营销短信'])
      expect(all).toContain(said);
    expect(all).toMatch(/we have your report on .*LLCX/);
  });

  test('turn up in the import files that are not read to their end, whole, and are gone with those that were', () => {
    const inFiles = hits.filter((hit) => exceptions['import files']?.(hit));
    expect(new Set(inFiles.map(({ place }) => place)).size).toBe(2);
    expect(new Set(inFiles.map(({ marker }) => marker))).toEqual(
      new Set([...stuck.markers, ...halfway.markers].map(({ name }) => name)),
    );
  });

  test('turn up in what a provider handed over and nobody could take, and are gone from what was taken', () => {
    const handedOver = hits.filter((hit) =>
      exceptions['texts and receipts as AWS End User Messaging']?.(hit),
    );
    expect(new Set(handedOver.map(({ marker, place }) => `${marker} in ${place}`))).toEqual(
      new Set(['told.phone', 'words'].map((name) => `${name} in queue covercast-local-eum-texts-dead`)),
    );
  });

  test('do not turn up in what an import keeps between reading and settling, though it is all there', () => {
    const of = (start: string) =>
      traces
        .filter(({ place }) => place.startsWith(start))
        .map(({ bytes }) => bytes.toString())
        .join('\n');
    expect(of(`object ${stopped.bucket}/parts/`)).toContain(`"${halfway.id}"`);
    expect(of(`object ${stopped.bucket}/parts/`)).toContain('"personal-id"');
    expect(of(`queue ${stopped.queueUrl.split('/').at(-1)}`)).toContain('"settle"');
    expect(of(`table ${stopped.tables.core}`)).toContain(`customer#${halfway.id}`);
  });

  test('in the name of a file turn up in what S3 itself says of it, and nowhere else', () => {
    const places = hitsIn(traces, [fileName]).map(({ place }) => place);
    expect(places.filter((place) => !/^queue recorded-/.test(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });

  test('are not repeated from a message that no function could read', () => {
    const places = hitsIn(traces, [poison]).map(({ place }) => place);
    for (const place of places) expect(place).toMatch(/^queue covercast-local-[\w-]+-dead$/);
    expect(new Set(places).size).toBe(queues.length);
  });

  test('the exceptions are those of ARCHITECTURE.md', () => {
    const section = readFileSync('ARCHITECTURE.md', 'utf8').split('| exception | lifetime |')[1] ?? '';
    const rows = section.trim().split('\n\n')[0]?.split('\n').slice(1) ?? [];
    const names = Object.keys(exceptions);
    expect(rows.map((row) => names.find((name) => row.startsWith(`| ${name}`)))).toEqual(names);
  });

  test('are found when a function does log what it gets', async () => {
    const leaky = await leakyFunction(target);
    const found = async () => {
      await leaky.hand(JSON.stringify(told.records[0]));
      const leaks = hitsIn(await storedBytes(target), told.markers);
      const logged = leaks.filter(({ place }) => place === `log ${leaky.logGroup}`);
      expect([...new Set(logged.map(({ form }) => form))].toSorted()).toEqual(['base64', 'clear', 'url']);
      expect(logged.map(({ marker }) => marker)).toContain('told.phone');
    };
    await vi.waitFor(found, { timeout: 20_000, interval: 1000 }).finally(leaky.remove);
  });
});
