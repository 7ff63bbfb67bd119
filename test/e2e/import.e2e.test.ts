import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { s3ImportFiles } from '#shared/adapters/s3-import-files.ts';
import { s3ImportParts } from '#shared/adapters/s3-import-parts.ts';
import { ImportReport } from '#shared/contracts/records/import-report.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { importUpload } from '../../functions/import/import-upload.ts';
import { runTask } from '../../functions/import/run-task.ts';
import type { ImportServices } from '../../functions/import/services.ts';
import { aBigBook } from '../support/a-big-book.ts';
import { differences } from '../support/expected-store/differences.ts';
import { memoryImportTasks } from '../support/fakes/memory-import-tasks.ts';
import { memoryVault } from '../support/fakes/memory-vault.ts';
import { ownAws } from '../support/own-aws.ts';

/** `npm run prove:import` kills an import of 20,000. */
const CUSTOMERS = 500;
const { seal, open, index, store, masterKeys } = memoryVault();
const book = aBigBook(CUSTOMERS);
const WRITES = ['PutItemCommand', 'UpdateItemCommand', 'TransactWriteItemsCommand'];
const KEY = 'uploads/book.ndjson';
const upload = {
  key: KEY,
  sequence: '0A',
  bytes: Buffer.byteLength(book.text),
  uploadedAt: '2026-11-22T07:00:00.000Z',
};

/** An import on tables and a bucket of its own, whose item writes are counted and whose worker can be killed. */
async function anImport() {
  const aws = await ownAws(inject('target'));
  const counts = { writes: 0, calls: 0, kills: 0, killAt: Number.POSITIVE_INFINITY };
  aws.dynamo.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        counts.calls += 1;
        if (counts.calls >= counts.killAt) throw new Error('killed');
        const answer = await next(args);
        const items = Reflect.get(args.input, 'TransactItems');
        if (WRITES.includes(commandName)) counts.writes += Array.isArray(items) ? items.length : 1;
        return answer;
      },
    { step: 'initialize' },
  );
  const tasks = memoryImportTasks();
  const core = { client: aws.dynamo, table: aws.tables.core };
  const services: ImportServices = {
    files: s3ImportFiles({ client: aws.s3, bucket: aws.bucket }),
    parts: s3ImportParts({ client: aws.s3, bucket: aws.bucket }),
    jobs: dynamoImportJobs(core),
    tasks,
    events: { publish: async () => undefined },
    portfolio: dynamoPortfolio({
      ...core,
      seal,
      open,
      index,
      placedLines: new Set(['motor', 'home'] as const),
    }),
    systemClock,
    measures: { range: 150_000, segment: 50_000, atOnce: 0 },
  };
  await aws.s3.send(new PutObjectCommand({ Bucket: aws.bucket, Key: KEY, Body: book.text }));
  return { aws, counts, tasks, services };
}
type AnImport = Awaited<ReturnType<typeof anImport>>;

/** Does all tasks, two at a time, killed after so many calls of the store each time; all that was in work comes again. */
async function run({ tasks, services, counts }: AnImport, kills: readonly number[]): Promise<void> {
  const left = [...kills];
  const killNext = () => {
    counts.killAt = counts.calls + (left.shift() ?? Number.POSITIVE_INFINITY);
  };
  await importUpload(upload, services);
  killNext();
  while (tasks.waiting.length > 0) {
    const inWork = tasks.waiting.splice(0, 2);
    const ends = await Promise.allSettled(inWork.map((task) => runTask(task, services, () => 60_000)));
    const failed = inWork.filter((_, at) => ends[at]?.status === 'rejected');
    tasks.waiting.push(...failed);
    if (failed.length === 0) continue;
    counts.kills += 1;
    killNext();
  }
}

async function reportOf({ aws }: AnImport): Promise<ImportReport> {
  const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket: aws.bucket, Key: 'reports/book.json' }));
  return ImportReport.parse(JSON.parse((await Body?.transformToString()) ?? ''));
}

async function itemsOf({ aws }: AnImport): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const items = new Map<string, Readonly<Record<string, unknown>>>();
  let from: Record<string, never> | undefined;
  do {
    const page = await aws.dynamo.send(
      new ScanCommand({ TableName: aws.tables.core, ...(from && { ExclusiveStartKey: from }) }),
    );
    for (const item of page.Items ?? []) {
      const plain = unmarshall(item);
      items.set(`${plain['pk']}|${plain['sk']}`, plain);
    }
    from = page.LastEvaluatedKey as Record<string, never> | undefined;
  } while (from);
  return items;
}

async function indexKey(): Promise<Uint8Array> {
  const [stored] = await store.classKeys('index');
  if (!stored) throw new Error('There is no index key.');
  return masterKeys.unwrap('index', 1, stored.wrapped);
}

describe(`an import of ${CUSTOMERS} customers, killed twice on the way`, () => {
  let killed: AnImport;
  let calm: AnImport;
  let report: ImportReport;
  beforeAll(async () => {
    [killed, calm] = [await anImport(), await anImport()];
    await run(calm, []);
    await run(killed, [90, 130]);
    report = await reportOf(killed);
  });
  afterAll(async () => {
    await killed.aws.remove();
    await calm.aws.remove();
  });

  it('leaves in the store what the file says, and nothing else', async () => {
    const items = await itemsOf(killed);
    const refused = new Set(book.rejected.map(({ line }) => line));
    expect(await differences({ file: book.text, refused, items, open, indexKey: await indexKey() })).toEqual(
      [],
    );
    const calmItems = await itemsOf(calm);
    const kept = (some: ReadonlyMap<string, unknown>) =>
      [...some.keys()]
        .filter((key) => !key.startsWith('import#'))
        .map((key) => key.replace(/^claim-code#[^|]+/, 'claim-code')); // drawn anew by each
    expect(kept(items).toSorted()).toEqual(kept(calmItems).toSorted());
    expect([...items.keys()].filter((key) => key.startsWith('geo#'))).toHaveLength(CUSTOMERS);
  });

  it('reports every planted fault by line, field and reason, and counts all lines', () => {
    expect(report.rejected).toEqual(book.rejected);
    expect(report).toMatchObject({
      accepted: book.records.length,
      unchanged: 0,
      duplicates: book.duplicates,
    });
    expect(report).toMatchObject({ orphans: 0, warnings: [] });
  });

  it('reports as the uninterrupted import does, and writes at most 1.1 times as many items', async () => {
    const { durationMs, ...other } = await reportOf(calm);
    expect(report).toMatchObject(other);
    const ratio = killed.counts.writes / calm.counts.writes;
    console.log(
      `item writes: ${calm.counts.writes} uninterrupted, ${killed.counts.writes} killed twice (${ratio.toFixed(3)})`,
    );
    expect(killed.counts.kills).toBe(2);
    expect(ratio).toBeLessThanOrEqual(1.1);
  });

  it('leaves no file behind but the report', async () => {
    const { Versions = [] } = await killed.aws.s3.send(
      new ListObjectVersionsCommand({ Bucket: killed.aws.bucket }),
    );
    expect(Versions.map(({ Key }) => Key)).toEqual(['reports/book.json']);
  });

  it('brought in again, finds everything unchanged and writes no record', async () => {
    await calm.aws.s3.send(new PutObjectCommand({ Bucket: calm.aws.bucket, Key: KEY, Body: book.text }));
    const before = calm.counts.writes;
    await importUpload({ ...upload, sequence: '0B', uploadedAt: '2026-11-23T07:00:00.000Z' }, calm.services);
    while (calm.tasks.waiting.length > 0) {
      const [task] = calm.tasks.waiting.splice(0, 1);
      if (task) await runTask(task, calm.services, () => 60_000);
    }
    expect(await reportOf(calm)).toMatchObject({ accepted: 0, unchanged: book.records.length });
    const records = book.records.length;
    expect(calm.counts.writes - before).toBeLessThan(records / 50); // marks of the import itself
  });
});
