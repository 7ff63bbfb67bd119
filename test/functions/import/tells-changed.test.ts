import { describe, expect, test } from 'vitest';
import { MAX_EVENT_BYTES } from '#shared/contracts/events/event.ts';
import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import { importUpload } from '../../../functions/import/import-upload.ts';
import { runTask } from '../../../functions/import/run-task.ts';
import { type ImportsInMemory, importsInMemory } from '../../support/an-import.ts';
import { type MemoryEvents, memoryEvents } from '../../support/fakes/memory-events.ts';
import { memoryPortfolio } from '../../support/fakes/memory-portfolio.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

interface Setting {
  readonly imports: ImportsInMemory;
  readonly events: MemoryEvents;
  /** Brings lines in; `told` are the customers told of in it, in no order. */
  bring(...lines: readonly unknown[]): Promise<readonly string[]>;
}

/** Imports that are done at once (`atOnce`), or in ranges and buckets of a few lines. */
function given(atOnce: number): Setting {
  const events = memoryEvents();
  const measures = { range: 700, segment: 300, atOnce };
  const imports = importsInMemory(memoryPortfolio(new Map()), measures, events);
  let day = 1;
  return {
    imports,
    events,
    async bring(...lines) {
      const before = events.published.length;
      const text = lines.map((line) => JSON.stringify(line)).join('\n');
      await imports.run(imports.upload(text, `2026-11-${String(day++).padStart(2, '0')}T07:00:00.000Z`));
      return events.published
        .slice(before)
        .flatMap((event) => toldIn(event))
        .toSorted();
    },
  };
}

function toldIn(event: unknown): readonly string[] {
  return portfolioChanged.fromBus({ detail: JSON.parse(JSON.stringify(event)) }).data.customerIds;
}

const one = aCustomerRecord();
const two = aCustomerRecord({ id: 'cus_2' });
const policy = aPolicyRecord();

describe.each([
  ['at once', 1_000_000],
  ['in pieces', 0],
])('an import that is done %s', (_, atOnce) => {
  test('tells of everybody of whom something was written, once', async () => {
    const { bring } = given(atOnce);
    expect(await bring(one, policy, two)).toEqual(['cus_1', 'cus_2']);
  });

  test('tells of nobody of whom nothing was', async () => {
    const { bring } = given(atOnce);
    await bring(one, policy, two);
    expect(await bring(one, policy, two)).toEqual([]);
    expect(await bring(two, { ...policy, effectiveTo: '2027-12-31' }, one)).toEqual(['cus_1']);
  });

  test('tells of both when a policy goes from one customer to another', async () => {
    const { bring } = given(atOnce);
    await bring(one, two, policy);
    expect(await bring({ ...policy, customerId: 'cus_2' })).toEqual(['cus_1', 'cus_2']);
  });

  test('tells of a policy whose customer is not there yet, and again when they come', async () => {
    const { bring } = given(atOnce);
    expect(await bring(policy)).toEqual(['cus_1']);
    expect(await bring(one)).toEqual(['cus_1']);
  });

  test('tells of very many in events of 250 at most, small enough for the bus', async () => {
    const { bring, events } = given(atOnce);
    const ids = Array.from({ length: 600 }, (_, at) => `cus_${String(at).padStart(60, '0')}`);
    expect(new Set(await bring(...ids.map((id) => ({ ...one, id }))))).toEqual(new Set(ids));
    for (const event of events.published)
      expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(MAX_EVENT_BYTES);
    expect(new Set(events.published.map(({ id }) => id)).size).toBe(events.published.length);
  });

  test('tells again when the bus refused it: it is not done before everybody is told of', async () => {
    const { imports, events } = given(atOnce);
    events.failNext(1);
    const upload = imports.upload([one, policy].map((line) => JSON.stringify(line)).join('\n'));
    const { waiting } = imports.tasks;
    const begin = () => importUpload(upload, imports.services);
    const failed: string[] = [];
    await begin().catch(async () => failed.push('upload') && begin());
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const run = runTask.bind(undefined, task, imports.services, () => 60_000);
      await run().catch(async () => failed.push(task?.kind ?? '') && run());
    }
    expect(failed).toEqual([atOnce > 0 ? 'upload' : 'settle']);
    expect(new Set(events.published.flatMap(toldIn))).toEqual(new Set(['cus_1']));
    expect(imports.files.reports.size).toBe(1);
  });
});
