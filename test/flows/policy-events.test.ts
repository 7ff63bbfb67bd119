import { beforeEach, describe, expect, test } from 'vitest';
import { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { runTrigger } from '../../functions/triggers/run-trigger.ts';
import { type CovercastInMemory, covercastInMemory } from '../support/covercast-in-memory.ts';
import { aDoor, type Door } from '../support/policy-admin/door.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../support/records.ts';

let covercast: CovercastInMemory;
let door: Door;
beforeEach(async () => {
  covercast = covercastInMemory();
  door = aDoor(covercast.world);
  await covercast.importLines([
    aCustomerRecord({ consents: {} }),
    aPolicyRecord({ timeZone: 'Asia/Shanghai' }),
    aClaimRecord({ stage: 'reported' }),
  ]);
  covercast.world.clocks.advance(60_000); // what the file says is as of its upload
});

/** Lets what is on the bus become candidates; they lie in the queue. */
async function trigger(): Promise<void> {
  const { events, policiesOf: policies, outreachQueue: queue } = covercast.world;
  for (const event of events.published.filter(({ type }) => type === 'ProgrammeTriggered')) {
    const detail = JSON.parse(JSON.stringify(event));
    await runTrigger(programmeTriggered.fromBus({ detail }), { policies, queue });
  }
}

async function deliver(): Promise<void> {
  for (const chunk of covercast.world.outreachQueue.take('ordinary')) await covercast.deliver(chunk);
}

const texts = () => covercast.world.channel.sent.map(({ text }) => text);
const rows = () =>
  [...covercast.world.ledger.standing.values()].map(({ programme, state, reasons }) =>
    `${programme} ${state} ${reasons.at(-1)?.code ?? ''}`.trim(),
  );

describe('news of a policy or claim', () => {
  test.each([
    [
      'policy.renewed',
      { policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' },
      /已续保至2027年12月31日/,
    ],
    ['policy.cancelled', { policyId: 'pol_1', on: '2026-09-10' }, /自2026年9月10日起终止/],
    [
      'claim.advanced',
      { claimId: 'clm_1', stage: 'survey', at: '2026-09-10T01:00:00Z' },
      /理赔已进入查勘阶段/,
    ],
    [
      'benefit.granted',
      { customerId: 'cus_1', policyId: 'pol_1', benefit: { id: 'b', kind: 'checkup', remaining: 2 } },
      /体检权益剩余2次/,
    ],
  ])('%s is told to its holder, once', async (type, data, text) => {
    expect(await door.send(type, data)).toMatchObject({ status: 202 });
    await trigger();
    await trigger();
    await deliver();
    expect(texts()).toEqual([expect.stringMatching(text)]);
  });

  test('is told to nobody who has refused service', async () => {
    const at = '2026-09-10T02:00:00Z';
    const evidence = {
      customerId: 'cus_1',
      purpose: 'service',
      state: 'refused',
      at,
      source: 'app',
      textVersion: '1',
    };
    await door.send('consent.changed', evidence);
    await door.send('policy.cancelled', { policyId: 'pol_1', on: '2026-09-10' });
    await trigger();
    await deliver();
    expect(texts()).toEqual([]);
    expect(rows()).toEqual(['policy-change suppressed refused']);
  });

  test('a refusal outlives a line that is older', async () => {
    const evidence = {
      customerId: 'cus_1',
      purpose: 'service',
      state: 'refused',
      at: '2026-09-10T01:00:00Z',
      source: 'app',
      textVersion: '1',
    };
    await door.send('consent.changed', evidence);
    covercast.world.clocks.advance(60_000);
    await covercast.importLines([aCustomerRecord({ consents: { service: 'granted' } })]);
    covercast.world.clocks.advance(60_000);
    await door.send('policy.cancelled', { policyId: 'pol_1', on: '2026-09-10' });
    await trigger();
    await deliver();
    expect(texts()).toEqual([]);
  });
});

describe('a claim', () => {
  const claimId = 'clm_2';
  const opened = { id: claimId, customerId: 'cus_1', policyId: 'pol_1', reportedAt: '2026-09-10T01:00:00Z' };
  const open = (stage = 'reported') => door.send('claim.opened', { ...opened, stage });
  const code = async () => {
    const own = { occurrence: 'o', usefulUntil: '', dueAt: '', claimId };
    const known = await covercast.world.customers.known([{ customerId: 'cus_1', policyIds: [], own }]);
    return known.get('cus_1')?.claim?.code ?? 'none';
  };

  test('that is opened is told of with its code and how to ask, once', async () => {
    await open();
    await open();
    await trigger();
    await deliver();
    expect(texts()).toEqual([
      `【安行保险】您车辆沪***45的理赔已登记，回LLCX${await code()}可查。详询400-000-0000`,
    ]);
    expect(await code()).toMatch(/^\w{8}$/);
  });

  test('is named by its code in what is told of it later, too', async () => {
    await open();
    await door.send('claim.advanced', { claimId, stage: 'survey', at: '2026-09-10T02:00:00Z' });
    await trigger();
    await deliver();
    expect(texts()).toHaveLength(2);
    for (const text of texts()) expect(text).toContain(`回LLCX${await code()}可查`);
  });

  test('that was brought in by a file is told of with its code when there is news of it', async () => {
    await door.send('claim.advanced', { claimId: 'clm_1', stage: 'survey', at: '2026-09-10T02:00:00Z' });
    await trigger();
    await deliver();
    expect(texts()).toEqual([expect.stringMatching(/理赔已进入查勘阶段，回LLCX\w{8}可查。/)]);
  });

  test('that is over when it is opened is told of to nobody', async () => {
    await open('closed');
    await trigger();
    await deliver();
    expect(texts()).toEqual([]);
  });

  test('has its code in no event, in no chunk and in nothing of the ledger that lies open', async () => {
    await open();
    await trigger();
    const { events, outreachQueue, ledger } = covercast.world;
    const chunks = outreachQueue.take('ordinary');
    for (const chunk of chunks) await covercast.deliver(chunk);
    expect(texts()).toHaveLength(1);
    const inClear = [...ledger.standing.values()].map((row) => ({ ...row, text: 'sealed' }));
    const readable = JSON.stringify([events.published, chunks, inClear]);
    expect(readable).not.toContain(await code());
  });
});

describe('a programme that was asked for', () => {
  const asked = {
    programme: 'policy-notice',
    occurrence: 'terms-1',
    customerIds: ['cus_1'],
    data: { topic: 'terms-updated' },
  };

  test('reaches those named, about all of their policies, and nobody twice', async () => {
    await door.send('programme.triggered', asked);
    await door.send('programme.triggered', asked);
    await trigger();
    await deliver();
    expect(texts()).toEqual([expect.stringContaining('条款有更新')]);
  });

  test.each([
    ['for all', {}],
    ['for them', { customerIds: ['cus_1', 'cus_2'] }],
  ])('and called off %s while it was queued is sent to nobody', async (_, whom) => {
    await door.send('programme.triggered', asked);
    await trigger();
    await door.send('programme.cancelled', { programme: 'policy-notice', occurrence: 'terms-1', ...whom });
    await deliver();
    expect(texts()).toEqual([]);
    expect(rows()).toEqual(['policy-notice suppressed cancelled']);
  });

  test('and called off for somebody else is sent', async () => {
    await door.send('programme.triggered', asked);
    await trigger();
    const whom = { customerIds: ['cus_2'] };
    await door.send('programme.cancelled', { programme: 'policy-notice', occurrence: 'terms-1', ...whom });
    await deliver();
    expect(texts()).toHaveLength(1);
  });

  test('and called off before it was asked for is sent to nobody', async () => {
    await door.send('programme.cancelled', { programme: 'policy-notice', occurrence: 'terms-1' });
    await door.send('programme.triggered', asked);
    await trigger();
    await deliver();
    expect(texts()).toEqual([]);
  });
});
