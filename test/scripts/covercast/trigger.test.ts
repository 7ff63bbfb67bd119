import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chunk } from '#shared/contracts/candidate.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { CalledOff } from '../../../scripts/covercast/triggering/call-off.ts';
import { TriggerAnswer } from '../../../scripts/covercast/verbs/trigger.ts';
import { type MemoryStops, memoryStops } from '../../support/fakes/memory-stops.ts';
import { aDoor } from '../../support/policy-admin/door.ts';
import { covercast } from './a-desk.ts';

const notice = {
  occurrence: 'terms-2026-07',
  usefulUntil: '2026-07-02T20:00:00+08:00',
  data: { topic: 'terms-updated' },
  customers: [{ customerId: 'cus_1', policyIds: ['pol_1'] }],
};
const offer = {
  ...notice,
  occurrence: 'summer-2026',
  data: { product: 'travel', validTo: '2026-08-31' },
  customers: ['cus_1', 'cus_2'],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trigger-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function given(content: unknown): string {
  const file = join(folder, 'file.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function triggered(programme: string, content: unknown) {
  const done = await covercast(['trigger', programme, given(content), '--json']);
  return { ...done, chunks: done.candidates.flatMap(({ chunks }) => chunks) };
}

/** The message and field of a refused file. */
async function refusal(programme: string, content: unknown): Promise<{ message: string; field: string }> {
  const { code, stdout, candidates } = await triggered(programme, content);
  expect({ code, candidates }).toEqual({ code: 2, candidates: [] });
  return JSON.parse(stdout).error;
}

const people = (count: number) => Array.from({ length: count }, (_, at) => `cus_${at}`);

describe('covercast trigger', () => {
  it('leaves the customers of a file on the ordinary queue as candidates', async () => {
    const { code, stdout, candidates, chunks } = await triggered('policy-notice', notice);
    expect(code).toBe(0);
    expect(TriggerAnswer.parse(JSON.parse(stdout))).toEqual({
      programme: 'policy-notice',
      occurrence: 'terms-2026-07',
      candidates: 1,
      chunks: 1,
    });
    expect(candidates.map(({ urgency }) => urgency)).toEqual(['ordinary']);
    expect(chunks.map((chunk) => Chunk.parse(chunk))).toMatchObject([
      {
        programme: 'policy-notice',
        occurrence: 'terms-2026-07',
        messageClass: 'service',
        asOf: '2026-07-01T08:00:00.000Z',
        usefulUntil: '2026-07-02T12:00:00.000Z',
        data: { topic: 'terms-updated' },
        recipients: [{ customerId: 'cus_1', policyIds: ['pol_1'] }],
      },
    ]);
  });

  it('takes customers by id alone where the programme is not about policies', async () => {
    const { chunks } = await triggered('offer', offer);
    expect(chunks.map(({ messageClass }) => messageClass)).toEqual(['marketing']);
    expect(chunks[0]?.recipients).toEqual([
      { customerId: 'cus_1', policyIds: [] },
      { customerId: 'cus_2', policyIds: [] },
    ]);
  });

  it('counts a customer who is named twice once, with all their policies', async () => {
    const customers = [
      { customerId: 'cus_1', policyIds: ['pol_1', 'pol_2'] },
      { customerId: 'cus_2', policyIds: ['pol_3'] },
      { customerId: 'cus_1', policyIds: ['pol_2', 'pol_4'] },
    ];
    const { stdout, chunks } = await triggered('policy-notice', { ...notice, customers });
    expect(JSON.parse(stdout)).toMatchObject({ candidates: 2, chunks: 1 });
    expect(chunks[0]?.recipients).toEqual([
      { customerId: 'cus_1', policyIds: ['pol_1', 'pol_2', 'pol_4'] },
      { customerId: 'cus_2', policyIds: ['pol_3'] },
    ]);
  });

  it('makes the same chunks of the same file, and others of any other', async () => {
    const ids = async (content: object) =>
      (await triggered('offer', { ...offer, ...content })).chunks.map(({ id }) => id);
    const first = await ids({ customers: people(401) });
    expect(new Set(first).size).toBe(3);
    expect(await ids({ customers: people(401) })).toEqual(first);
    for (const other of [
      { occurrence: 'autumn-2026' },
      { usefulUntil: '2026-07-03T20:00:00Z' },
      { data: { ...offer.data, product: 'home' } },
      { customers: people(402).slice(1) },
    ])
      expect((await ids({ customers: people(401), ...other })).filter((id) => first.includes(id))).toEqual(
        [],
      );
  });

  it('divides large files into chunks their queue takes, and tells how far it is', async () => {
    const { stdout, stderr, candidates, chunks } = await triggered('offer', {
      ...offer,
      customers: people(20_100),
    });
    expect(JSON.parse(stdout)).toMatchObject({ candidates: 20_100, chunks: 101 });
    expect(candidates.length).toBe(3);
    expect(stderr).toBe('10000 of 20100 candidates handed over\n20000 of 20100 candidates handed over\n');
    for (const chunk of chunks) expect(chunk.recipients.length).toBeLessThanOrEqual(200);
    expect(chunks.flatMap(({ recipients }) => recipients).length).toBe(20_100);
  });

  it('that is cut short tells how far it came and to do it again', async () => {
    const file = given({ ...offer, customers: people(20_100) });
    const { code, stdout } = await covercast(['trigger', 'offer', file, '--json'], { takes: 1 });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toEqual({
      code: 'handed-over-in-part',
      message:
        'Only 10000 of 20100 candidates are surely handed over (enqueue-failed): trigger the same file again.',
    });
  });

  it('keeps chunks below 200 KB whatever the fleets', async () => {
    const policyIds = Array.from({ length: 100 }, (_, at) => `pol_${at}`.padEnd(64, 'x'));
    const customers = people(250).map((customerId) => ({ customerId, policyIds }));
    for (const chunk of (await triggered('policy-notice', { ...notice, customers })).chunks)
      expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(200 * 1024);
  });

  it('takes the data that help shows for each programme', async () => {
    const { stdout } = await covercast(['trigger', '--help']);
    for (const name of ['policy-notice', 'offer']) {
      const [, shown = ''] = new RegExp(`^  ${name}: (.*)$`, 'm').exec(stdout) ?? [];
      expect(programmeOf(name).data.safeParse(JSON.parse(shown)).success).toBe(true);
    }
  });
});

describe('covercast trigger --cancel', () => {
  const of = { programme: 'policy-notice', occurrences: ['terms-1', 'terms-2'], refusers: [] };

  /** Which of two customers' messages of an occurrence are called off. */
  async function calledOff(stops: MemoryStops, occurrence: string): Promise<readonly string[]> {
    const cancellable = ['cus_1', 'cus_2'].map((customerId) => ({ customerId, occurrence }));
    return [...(await stops.standing({ ...of, cancellable })).cancelled];
  }

  async function cancelled(stops: MemoryStops, ...flags: readonly string[]) {
    const args = ['trigger', 'policy-notice', '--cancel', 'terms-1', ...flags];
    const done = await covercast([...args, '--json'], { stops });
    expect({ code: done.code, candidates: done.candidates }).toEqual({ code: 0, candidates: [] });
    expect(done.lasted).toBeGreaterThanOrEqual(3_000);
    return CalledOff.parse(JSON.parse(done.stdout));
  }

  it('calls an occurrence off for everybody, in force when it returns three seconds later', async () => {
    const stops = memoryStops();
    expect(await cancelled(stops)).toEqual({
      programme: 'policy-notice',
      occurrence: 'terms-1',
      calledOff: 'all',
    });
    expect(await calledOff(stops, 'terms-1')).toEqual(['cus_1', 'cus_2']);
    expect(await calledOff(stops, 'terms-2')).toEqual([]);
  });

  it('for some, each once, leaves it as it is for all others', async () => {
    const stops = memoryStops();
    expect(await cancelled(stops, '--customers', 'cus_2,cus_9,cus_2')).toMatchObject({ calledOff: 2 });
    expect(await calledOff(stops, 'terms-1')).toEqual(['cus_2']);
  });

  it.each([[[]], [['cus_2']]])(
    'leaves what the event of a policy system would for %j',
    async (customerIds) => {
      const door = aDoor();
      const some = customerIds.length > 0 && { customerIds };
      const data = { programme: 'policy-notice', occurrence: 'terms-1', ...some };
      expect(await door.send('programme.cancelled', data)).toMatchObject({ status: 202 });
      const stops = memoryStops();
      await cancelled(stops, ...(some ? ['--customers', customerIds.join()] : []));
      expect(await calledOff(stops, 'terms-1')).toEqual(await calledOff(door.world.stops, 'terms-1'));
    },
  );

  it('tells people what is called off, and for how many', async () => {
    const { stdout } = await covercast(['trigger', 'offer', '--cancel', 'o', '--customers', 'cus_1']);
    expect(stdout).toBe(
      'Called off for 1 customer: offer for o. No such text starts any more, now or later.\n',
    );
    expect((await covercast(['trigger', 'offer', '--cancel', 'o'])).stdout).toContain('for everybody');
  });

  it.each([
    ['a programme only a hazard starts', ['typhoon-motor', '--cancel', 'o'], 'PROGRAMME'],
    ['no programme', ['--cancel', 'o'], 'PROGRAMME'],
    ['a file beside it', ['offer', 'file.json', '--cancel', 'o'], 'arguments'],
    ['an occurrence with spaces', ['offer', '--cancel', '王 小明'], 'cancel'],
    ['a phone number as occurrence', ['offer', '--cancel', '13800000042'], 'cancel'],
    [
      'a phone number as customer',
      ['offer', '--cancel', 'o', '--customers', 'cus_1,13800000042'],
      'customers',
    ],
    ['nobody', ['offer', '--cancel', 'o', '--customers', ''], 'customers'],
    ['too many', ['offer', '--cancel', 'o', '--customers', people(501).join()], 'customers'],
    ['customers of a file', ['offer', 'file.json', '--customers', 'cus_1'], 'customers'],
  ])('with %s is misuse, and calls nothing off', async (_, args, field) => {
    const stops = memoryStops();
    const { code, stdout } = await covercast(['trigger', ...args, '--json'], { stops });
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error).toMatchObject({ code: 'usage', field });
    expect(error.message).not.toMatch(/王|138/);
    expect(await calledOff(stops, 'o')).toEqual([]);
  });
});

describe('the example in its help', () => {
  it('is a file that triggers policy-notice', async () => {
    const { stdout } = await covercast(['trigger', '--help']);
    const [, example = ''] = /For example:\n(.*?\n {2}\})\n/s.exec(stdout) ?? [];
    expect(await triggered('policy-notice', example)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a file that triggers nothing', () => {
  it.each(['typhoon-motor', 'birthday', '__proto__'])(
    'is one for the programme %s, and those that can be triggered are named',
    async (programme) =>
      expect(await refusal(programme, offer)).toMatchObject({
        message: expect.stringContaining('policy-notice, offer'),
        field: 'PROGRAMME',
      }),
  );

  it.each([
    ['is not JSON', '{"occurrence": "王小明"', 'FILE'],
    ['is a list', [offer], 'FILE'],
    ['has no occurrence', { ...offer, occurrence: undefined }, 'occurrence'],
    ['has an occurrence of blanks', { ...offer, occurrence: '王 小明' }, 'occurrence'],
    ['has an occurrence longer than an id', { ...offer, occurrence: 'o'.repeat(65) }, 'occurrence'],
    ['has a phone number as occurrence', { ...offer, occurrence: '13800000042' }, 'occurrence'],
    [
      'is useful until no time in particular',
      { ...offer, usefulUntil: '2026-07-02T20:00:00' },
      'usefulUntil',
    ],
    ['is of no use any more', { ...offer, usefulUntil: '2026-07-01T16:00:00+08:00' }, 'usefulUntil'],
    ['has data of another programme', { ...offer, data: notice.data }, 'data.product'],
    ['has data of its own', { ...offer, data: { ...offer.data, name: '王小明' } }, 'data.name'],
    ['has a field nobody knows', { ...offer, recipients: ['cus_1'] }, 'recipients'],
    ['means nobody', { ...offer, customers: [] }, 'customers'],
    ['means too many', { ...offer, customers: people(100_001) }, 'customers'],
    ['names a phone number', { ...offer, customers: ['cus_1', '+8613800000042'] }, 'customers.1.customerId'],
    ['names no id', { ...offer, customers: [42] }, 'customers.0'],
    [
      'has a customer with more',
      { ...offer, customers: [{ customerId: 'c', name: '王' }] },
      'customers.0.name',
    ],
  ])('is one that %s', async (_, content, field) => {
    const { message, field: named } = await refusal('offer', content);
    expect(named).toBe(field);
    expect(message).not.toMatch(/王|138/);
  });

  it.each([
    ['a customer without policies', ['cus_1'], 'customers.0.policyIds'],
    ['a policy id that is none', [{ customerId: 'cus_1', policyIds: ['保单'] }], 'customers.0.policyIds.0'],
    [
      'more policies of one customer than a message can name',
      ['a', 'b'].map((half) => ({
        customerId: 'cus_1',
        policyIds: Array.from({ length: 60 }, (__, at) => `${half}_${at}`),
      })),
      'customers',
    ],
  ])('is one about policies that has %s', async (_, customers, field) =>
    expect((await refusal('policy-notice', { ...notice, customers })).field).toBe(field),
  );

  it('has its first faults told, and how many more there are', async () => {
    const { message } = await refusal('offer', { ...offer, customers: people(20).map((id) => `${id}!`) });
    expect(message).toMatch(/^Not as wanted: customers\.0\.customerId \(format\), .* and 15 more$/);
  });
});
