import { beforeEach, describe, expect, test } from 'vitest';
import { agendaItem } from '#shared/adapters/agenda/agenda-item.ts';
import { ledgerItem } from '#shared/adapters/ledger/ledger-item.ts';
import { plus } from '#shared/contracts/instant.ts';
import { keysOf, ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { ServiceFailed } from '#shared/errors.ts';
import { drain } from '../../../functions/agenda/drain.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk, people, recipients } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { memoryWakeQueue } from '../../support/fakes/memory-wake-queue.ts';
import { itemBytes } from '../../support/item-bytes.ts';

const HOUR_MS = 3_600_000;
const [at8, at9] = ['2026-09-10T03:00:00.000Z', '2026-09-10T04:00:00.000Z'] as const;

/** Where it is not yet ten in the morning at the start, by when it is. */
const zoneOf = { [at8]: 'Asia/Bangkok', [at9]: 'Asia/Dhaka' };

let covercast: CovercastInMemory;
const chunk = aChunk({
  programme: 'policy-notice',
  messageClass: 'service',
  data: { topic: 'documents-ready' },
  usefulUntil: plus(START, 10 * HOUR_MS),
  recipients: recipients(4),
});

/** Four customers whose hour comes then; whoever is not named has it now. */
async function givenHours(until: Readonly<Record<string, keyof typeof zoneOf>>): Promise<void> {
  covercast = covercastInMemory();
  await covercast.importLines(people(4).map((line) => inZone(line, until)));
}

function inZone(line: object, until: Readonly<Record<string, keyof typeof zoneOf>>): object {
  const moment = 'phone' in line && 'id' in line ? until[String(line.id)] : undefined;
  return moment ? { ...line, timeZone: zoneOf[moment] } : line;
}

/** What waits in the agenda: until when, and whose messages. */
function waiting() {
  return covercast.world.agenda.items().map((item) => {
    const whose = item.kind === 'send' ? item.chunk.recipients.map(({ customerId }) => customerId) : [];
    return [item.dueAt, ...whose];
  });
}

async function stateOf(customerId: string): Promise<string | undefined> {
  const [key] = keysOf({ ...chunk, recipients: [{ customerId, policyIds: [] }] });
  const rows = await covercast.world.ledger.rows(key ? [key] : []);
  return key && rows.get(ledgerKeyText(key))?.state;
}

async function tick(): Promise<void> {
  const { agenda, outreachQueue: messages, clocks } = covercast.world;
  const services = { agenda, messages, wakes: memoryWakeQueue(), businessClock: clocks.businessClock };
  await drain(() => 50_000, services);
}

const textsTo = () => covercast.world.channel.sent.map(({ reference }) => reference.split('/')[0]);

beforeEach(async () => {
  await givenHours({ cus_1: at9, cus_2: at8, cus_4: at9 });
});

describe('those for whom it is not the hour', () => {
  test('are in the agenda by the moment until which they are deferred, and the others are sent to', async () => {
    const fates = await covercast.deliver(chunk);
    expect(Object.fromEntries(fates)).toEqual({
      cus_1: 'deferred',
      cus_2: 'deferred',
      cus_3: 'sent',
      cus_4: 'deferred',
    });
    expect(waiting()).toEqual([
      [at8, 'cus_2'],
      [at9, 'cus_1', 'cus_4'],
    ]);
    expect(await Promise.all(['cus_1', 'cus_2', 'cus_3'].map(stateOf))).toEqual([
      'deferred',
      'deferred',
      'sent',
    ]);
    expect(textsTo()).toEqual(['cus_3']);
  });

  test('wait from their hour on, not from when they became candidates', async () => {
    await covercast.deliver(chunk);
    expect(covercast.world.agenda.items()).toMatchObject([
      { chunk: { waitingSince: at8 } },
      { chunk: { waitingSince: at9 } },
    ]);
  });

  test('are sent to when it has come, each once', async () => {
    await covercast.deliver(chunk);
    await tick();
    expect(waiting()).toHaveLength(2);
    covercast.world.clocks.advance(HOUR_MS);
    await tick();
    await covercast.settle();
    expect(textsTo()).toEqual(['cus_3', 'cus_2']);
    covercast.world.clocks.advance(HOUR_MS);
    await tick();
    await covercast.settle();
    expect(textsTo()).toEqual(['cus_3', 'cus_2', 'cus_1', 'cus_4']);
    expect(waiting()).toEqual([]);
  });

  test('whose hour has moved meanwhile wait on', async () => {
    await covercast.deliver(chunk);
    covercast.world.clocks.advance(HOUR_MS);
    const moved = people(4).map((line) => inZone(line, { cus_2: at9 }));
    await covercast.importLines(moved);
    await tick();
    await covercast.settle();
    expect(await stateOf('cus_2')).toBe('deferred');
    expect(waiting()).toContainEqual([at9, 'cus_2']);
  });

  test('stand there once, however often the chunk comes', async () => {
    await covercast.deliver(chunk);
    const before = covercast.world.agenda.items();
    await covercast.deliver(chunk);
    await covercast.deliver({ ...chunk, notedAt: START });
    expect(covercast.world.agenda.items()).toEqual(before);
  });

  test('come again when whoever deferred them died before they were in the agenda', async () => {
    const { agenda, ...services } = covercast.outreach;
    const failing = { ...agenda, postpone: () => Promise.reject(new ServiceFailed('DynamoDB failed.')) };
    const delivery = deliverChunk(chunk, () => 10_000, { ...services, agenda: failing });
    await expect(delivery).rejects.toThrow(ServiceFailed);
    expect(await stateOf('cus_1')).toBe('deferred');
    expect(waiting()).toEqual([]);
    await covercast.deliver(chunk);
    expect(waiting()).toHaveLength(2);
    expect(textsTo()).toEqual(['cus_3']);
  });

  test('are not looked for in the agenda when nobody is deferred', async () => {
    await givenHours({});
    const { agenda, ...services } = covercast.outreach;
    const unused = { ...agenda, postpone: () => Promise.reject(new ServiceFailed('Nobody waits.')) };
    await deliverChunk(chunk, () => 10_000, { ...services, agenda: unused });
    expect(textsTo()).toHaveLength(4);
  });
});

describe('a deferral', () => {
  test('costs three write units: its row, its item in the agenda, and that this goes', async () => {
    await givenHours({ cus_1: at9 });
    await covercast.deliver({ ...chunk, recipients: recipients(1) });
    const [item] = covercast.world.agenda.items();
    const rows = await covercast.world.ledger.rows(keysOf({ ...chunk, recipients: recipients(1) }));
    const sizes = [
      item && itemBytes(agendaItem(item)),
      ...[...rows.values()].map((row) => itemBytes(ledgerItem(row))),
    ];
    const [put = Number.NaN, record = Number.NaN] = sizes.map((bytes = Number.NaN) =>
      Math.ceil(bytes / 1024),
    );
    const deletion = put;
    console.log(
      `a deferral: item ${sizes[0]} bytes, row ${sizes[1]} bytes, ${record + put + deletion} write units`,
    );
    expect(record + put + deletion).toBe(3);
  });

  test('of 200 together costs far less', async () => {
    const many = { ...chunk, recipients: recipients(200) };
    const units = Math.ceil(
      itemBytes(agendaItem({ kind: 'send', dueAt: at8, id: 'x'.repeat(32), chunk: many })) / 1024,
    );
    expect(2 * units).toBeLessThanOrEqual(200 * 0.1);
  });
});
