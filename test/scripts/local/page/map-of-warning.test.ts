import { beforeEach, describe, expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { collected } from '#shared/domain/collected.ts';
import { lastWarningFinder } from '../../../../scripts/local/page/last-warning.ts';
import { mapOfWarning } from '../../../../scripts/local/page/map-of-warning.ts';
import { typhoonWarning } from '../../../support/cap/typhoon-warning.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../../support/records.ts';
import { reachOf } from '../../../support/simulated.ts';

const HOUR = 60 * 60 * 1000;
const expires = plus(START, 6 * HOUR);
const lines = [aCustomerRecord(), aPolicyRecord(), aLocationRecord()];

let covercast: CovercastInMemory;
beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines(lines);
});

async function warned(over: Partial<Parameters<typeof typhoonWarning>[0]> = {}): Promise<void> {
  await covercast.post(typhoonWarning({ sent: START, expires, ...over }));
  await covercast.settle();
}

async function* aPageEach<Page>(pages: readonly Page[]): AsyncIterable<Page> {
  yield* pages;
}

function lastWarning(find = lastWarningFinder()) {
  return find(reachOf(covercast, lines), covercast.world.clocks.businessClock());
}

describe('the last warning', () => {
  test('is none before one came in', async () => {
    expect(await lastWarning()).toBeUndefined();
  });

  test('is the one that was taken up last, also for who has looked before', async () => {
    await warned();
    const find = lastWarningFinder();
    const first = await lastWarning(find);
    covercast.world.clocks.advance(HOUR);
    await warned({ identifier: 'another', sent: plus(START, HOUR) });
    const second = await lastWarning(find);
    const minutes = [first, second].map((one) => one?.at.slice(0, 16));
    expect(minutes).toEqual([START, plus(START, HOUR)].map((at) => at.slice(0, 16)));
    expect(await lastWarning()).toEqual(second);
  });

  test('concerns more when another chunk of it was taken up', async () => {
    await warned();
    const reach = reachOf(covercast, lines);
    const whole = await lastWarning();
    const first = await collected(reach.manifests.between(START, plus(START, HOUR)));
    const find = lastWarningFinder();
    const more = first.map((one) => ({
      ...one,
      chunk: { ...one.chunk, recipients: [{ customerId: 'cus_more', policyIds: [] }] },
    }));
    let pages = [first];
    const manifests = { between: () => aPageEach(pages) };
    const before = await find({ ...reach, manifests }, plus(START, HOUR));
    pages = [more];
    const after = await find({ ...reach, manifests }, plus(START, HOUR));
    expect(before?.meant).toEqual(whole?.meant);
    expect(after?.meant).toHaveLength((before?.meant.length ?? 0) + 1);
  });

  test('is not the news that it is over', async () => {
    await warned({ identifier: 'storm' });
    const before = await lastWarning();
    covercast.world.clocks.advance(HOUR);
    const references = `shanghai@cma.example,storm,${START}`;
    await warned({ identifier: 'end', msgType: 'Cancel', references, sent: plus(START, HOUR) });
    expect(covercast.world.channel.attempts).toHaveLength(2);
    expect(await lastWarning()).toEqual(before);
  });
});

describe('the map of a warning that came in', () => {
  test('tells what became of it then, whatever has changed since', async () => {
    await warned();
    covercast.world.clocks.advance(10 * HOUR);
    await covercast.importLines([aCustomerRecord({ consents: { alerts: 'refused' } })]);
    const warning = await lastWarning();
    const drawn = warning && (await mapOfWarning(warning, reachOf(covercast, lines)));
    expect(drawn).toMatchObject({ isWhole: true, title: expect.stringContaining('Typhoon') });
    expect(drawn?.svg).toContain('concerns 1 customer');
    expect(drawn?.svg).not.toContain('refused');
  });

  test('concerns whom it concerned then, not who has come since', async () => {
    await warned();
    const later = [
      aCustomerRecord({ id: 'cus_later', phone: '+8613800000077' }),
      aPolicyRecord({ id: 'pol_later', customerId: 'cus_later' }),
      aLocationRecord({ id: 'loc_later', customerId: 'cus_later' }),
    ];
    await covercast.importLines(later);
    const warning = await lastWarning();
    const drawn = warning && (await mapOfWarning(warning, reachOf(covercast, [...lines, ...later])));
    expect(drawn).toMatchObject({ isWhole: true });
    expect(drawn?.svg).toContain('concerns 1 customer');
  });

  test('is not whole while somebody has not been decided about', async () => {
    await warned();
    const warning = await lastWarning();
    const reach = { ...reachOf(covercast, lines), ledger: { rows: async () => new Map() } };
    const drawn = warning && (await mapOfWarning(warning, reach));
    expect(drawn?.isWhole).toBe(false);
    expect(drawn?.svg).toContain('Not told: undecided');
  });
});
