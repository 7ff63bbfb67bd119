// npm run prove:import [CUSTOMERS]: a portfolio of 20,000 customers (80,000 lines) into a local AWS by a worker with
// the memory of the function, killed twice on the way; then the store is compared with the file, and what it took is
// printed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import { ImportReport } from '#shared/contracts/records/import-report.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import { localRegion } from '../../scripts/aws/local-target.ts';
import { environmentFor } from '../../scripts/local/aws-environment.ts';
import { localCertificate } from '../../scripts/local/certificate.ts';
import { startEmulator } from '../../scripts/local/emulator.ts';
import { freePort } from '../../scripts/local/free-port.ts';
import { aBigBook, type BigBook } from '../support/a-big-book.ts';
import { differences } from '../support/expected-store/differences.ts';
import { type OwnAws, ownAws } from '../support/own-aws.ts';
import { type Place, Used } from './place.ts';

const MEMORY = 512; // MiB, as the function is deployed
const KEY = 'uploads/book.ndjson';
const customers = Number(process.argv[2] ?? 20_000);
const used: Used[] = [];

const folder = resolve('.local/prove-import');
mkdirSync(folder, { recursive: true });
const certificate = await localCertificate(join(folder, 'tls'), new Date());
const endpointUrl = `https://127.0.0.1:${await freePort()}`;
const target = { endpointUrl, caBundle: certificate.certificate, region: localRegion };
const emulator = await startEmulator({ target, certificate, folder });
try {
  await prove(await ownAws(target), aBigBook(customers));
} finally {
  await emulator.stop();
}

async function prove(aws: OwnAws, book: BigBook): Promise<void> {
  const bytes = Buffer.byteLength(book.text);
  await aws.s3.send(new PutObjectCommand({ Bucket: aws.bucket, Key: KEY, Body: book.text }));
  const upload = { key: KEY, sequence: '0A', bytes, uploadedAt: '2026-11-22T07:00:00.000Z' };
  const { tables, bucket, queueUrl, keyArn } = aws;
  const place: Place = { target, tables, bucket, queueUrl, keyArn };
  const startedAt = performance.now();
  let worker = startWorker(place, JSON.stringify(upload));
  for (const share of [0.3, 0.7]) {
    await untilRead(aws, share);
    worker.kill('SIGKILL');
    console.log(`killed when ${100 * share} % was read`);
    worker = startWorker(place, '');
  }
  const report = await reportOf(aws);
  await sleep(3000);
  worker.kill('SIGKILL');
  const seconds = (performance.now() - startedAt) / 1000;
  const wrong = await differencesIn(aws, book);
  const lines = report.accepted + report.duplicates + report.rejectedLines;
  const total = (of: (one: Used) => number) => used.reduce((sum, one) => sum + of(one), 0);
  console.log(
    `${customers} customers, ${lines} lines, ${(bytes / 1e6).toFixed(1)} MB: ${seconds.toFixed(0)} s`,
  );
  const { rejected, warnings, ...counts } = report;
  console.log(JSON.stringify(counts));
  console.log(
    `${total(({ calls }) => calls)} AWS calls (${(total(({ calls }) => calls) / lines).toFixed(2)} a line), ` +
      `${total(({ units }) => units)} write units (${(total(({ units }) => units) / lines).toFixed(1)} a line), ` +
      `${total(({ items }) => items)} item writes`,
  );
  const rss = Math.max(...used.map((one) => one.rss)) / 2 ** 20;
  console.log(`peak RSS ${rss.toFixed(0)} MiB with --max-old-space-size=${MEMORY}`);
  const sameRejects = JSON.stringify(rejected) === JSON.stringify(book.rejected);
  console.log(
    `${wrong.length} differences between the store and the file in records, owners, index and place rows, opened; ` +
      `rejects ${sameRejects ? 'as planted' : 'DIFFER'}`,
  );
  console.log(wrong.slice(0, 20).join('\n'));
  process.exitCode = wrong.length === 0 && sameRejects && report.accepted === book.records.length ? 0 : 1;
}

function startWorker(place: Place, start: string): ChildProcess {
  const file = join(import.meta.dirname, 'import-worker.ts');
  const args = [`--max-old-space-size=${MEMORY}`, file, JSON.stringify(place), start];
  const worker = spawn(process.execPath, args, {
    env: environmentFor(target),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const at = used.push({ rss: 0, calls: 0, units: 0, items: 0 }) - 1;
  worker.stdout.on('data', (data: Buffer) => {
    const last = data.toString().trimEnd().split('\n').at(-1) ?? '';
    const read = last.endsWith('}') && last.startsWith('{') ? Used.safeParse(JSON.parse(last)) : undefined;
    if (read?.success) used[at] = read.data;
  });
  return worker;
}

async function untilRead(aws: OwnAws, share: number): Promise<void> {
  const jobs = dynamoImportJobs({ client: aws.dynamo, table: aws.tables.core });
  for (;;) {
    const progress = await jobs.progress('book');
    if (progress && progress.bytesRead >= share * progress.bytes) return;
    await sleep(300);
  }
}

async function reportOf(aws: OwnAws): Promise<ImportReport> {
  for (;;) {
    try {
      const { Body } = await aws.s3.send(
        new GetObjectCommand({ Bucket: aws.bucket, Key: 'reports/book.json' }),
      );
      return ImportReport.parse(JSON.parse((await Body?.transformToString()) ?? ''));
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw error;
      await sleep(1000);
    }
  }
}

/** Where the store differs from what the file says, worked out from the file alone, with everything sealed opened. */
async function differencesIn(aws: OwnAws, { text, rejected }: BigBook): Promise<readonly string[]> {
  const store = dynamoKeyStore({ client: aws.dynamo, table: aws.tables.keys });
  const arns = Object.fromEntries([...dataClasses, 'index'].map((one) => [one, aws.keyArn]));
  const masterKeys = kmsMasterKeys({ client: aws.kms, arns });
  const keys = vaultKeys({ store, masterKeys, systemClock });
  const [stored] = await store.classKeys('index');
  if (!stored) throw new Error('There is no index key.');
  const items = new Map<string, Readonly<Record<string, unknown>>>();
  for await (const { Items = [] } of paginateScan({ client: aws.dynamo }, { TableName: aws.tables.core })) {
    for (const item of Items.map((one) => unmarshall(one))) items.set(`${item['pk']}|${item['sk']}`, item);
  }
  return differences({
    file: text,
    refused: new Set(rejected.map(({ line }) => line)),
    items,
    open: opening({ keys, classes: dataClasses }),
    indexKey: await masterKeys.unwrap('index', 1, stored.wrapped),
  });
}
