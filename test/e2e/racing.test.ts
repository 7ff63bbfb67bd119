// People who refuse while an offer to many is leaving; OFFERS=1000 for as many as the product speaks of.
import { randomInt } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { TriggerAnswer } from '../../scripts/covercast/verbs/trigger.ts';
import { Why } from '../../scripts/covercast/verbs/why.ts';
import { businessDay, businessIn } from '../support/business-time.ts';
import { covercast, file, importRecords, settled, unique } from '../support/deployed.ts';
import { aCustomerRecord } from '../support/records.ts';
import { type SandboxInbox, sandboxInbox } from '../support/sandbox-inbox.ts';
import { handedOver } from '../support/texting/handed-over.ts';
import { logLines } from '../support/texting/log-lines.ts';

const PEOPLE = Number(process.env['OFFERS'] ?? 200);
const WRITERS = 16;
/** One group writes after the other, while offers leave. */
const GROUPS = 4;
/** For how long what was read before a refusal may still let an offer leave. */
const FRESH_MS = 2_000;

const run = unique('');
const granted = {
  state: 'granted',
  at: '2026-01-05T00:00:00Z',
  source: 'branch',
  textVersion: 'offers-1',
} as const;
const first = randomInt(1e8 - PEOPLE - 1);
/** The last of them is in the next offer alone. */
const people = Array.from({ length: PEOPLE + 1 }, (_, at) => ({
  id: `cus_race${at}_${run}`,
  phone: `+86135${String(first + at).padStart(8, '0')}`,
}));
const offered = people.slice(0, PEOPLE).map(({ id }) => id);
const writers = people
  .slice(0, PEOPLE)
  .filter((_, at) => at % Math.floor(PEOPLE / WRITERS) === 1)
  .slice(0, WRITERS);

async function offer(occurrence: string, customers: readonly string[]): Promise<void> {
  const data = { product: 'travel', validTo: businessDay(30) };
  const content = { occurrence, usefulUntil: businessIn(60 * 60_000), data, customers };
  await covercast('trigger', ['offer', file('offer.json', JSON.stringify(content))], TriggerAnswer);
}

/** Lets them refuse, group after group, by either provider in turn; the ids of their texts, in the order of `writers`. */
async function refuse(): Promise<readonly string[]> {
  const texts = writers.map(({ phone }) => ({ from: phone, text: 'Ｔ。' }));
  const ids: string[] = [];
  for (const [nth, group] of chunksOf(texts, WRITERS / GROUPS).entries())
    ids.push(...(await handedOver(nth % 2 === 0 ? 'eum' : 'twilio', group)).ids);
  return ids;
}

/** By when what each of these texts says was durable, milliseconds since 1970, once all are. */
function durableBy(ids: readonly string[]): Promise<readonly number[]> {
  const all = async () => {
    const answered = (await logLines('converse')).filter(({ message }) => message === 'answered');
    const times = ids.map((id) => answered.find((line) => line.correlationId === id)?.at ?? '');
    expect(times).not.toContain('');
    return times.map((at) => Date.parse(at));
  };
  return vi.waitFor(all, { timeout: 60_000, interval: 1_000 });
}

let inbox: SandboxInbox;

beforeAll(async () => {
  inbox = await sandboxInbox();
  await importRecords(people.map((one) => aCustomerRecord({ ...one, consents: { marketing: granted } })));
  await settled();
});

test(`of ${PEOPLE} offers none leaves later than two seconds after its refusal by text is durable`, async () => {
  const [ids] = await Promise.all([refuse(), offer(`first-${run}`, offered)]);
  await settled();
  const durable = await durableBy(ids);
  const offers = (await inbox.texts()).filter(({ reference }) => reference.includes(`/offer/first-${run}`));
  const leftAt = new Map(offers.map((one) => [one.reference.split('/')[0], one.leftAt]));
  const refusers = writers.map(({ id }, at) => ({ at: durable[at] ?? Number.NaN, leftAt: leftAt.get(id) }));
  const never = refusers.filter((one) => one.leftAt === undefined).length;
  const before = refusers.filter(({ at, leftAt = Number.POSITIVE_INFINITY }) => leftAt <= at).length;
  const late = refusers.filter(({ at, leftAt = 0 }) => leftAt > at + FRESH_MS);
  console.log(
    `${offers.length} of ${PEOPLE} offers left; of ${WRITERS} refusers ${before} had theirs before, ` +
      `${WRITERS - before - never - late.length} within 2 s after, ${late.length} later, ${never} never`,
  );
  expect(late).toEqual([]);
  expect(offers).toHaveLength(PEOPLE - never);
});

test('of the next offer none leaves to those who refused, and why says so', async () => {
  const [one] = writers;
  const other = people.at(-1);
  await offer(`next-${run}`, [...writers.map(({ id }) => id), other?.id ?? '']);
  await settled();
  const next = (await inbox.texts()).filter(({ reference }) => reference.includes(`/offer/next-${run}`));
  expect(next.map(({ reference }) => reference.split('/')[0])).toEqual([other?.id]);
  const decisions = await covercast('why', ['--customer', one?.id ?? '', '--programme', 'offer'], Why);
  expect(decisions.at(-1)).toMatchObject({ outcome: 'suppress' });
  expect(decisions.at(-1)?.reasons.at(-1)?.code).toMatch(/refused/);
});
