import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, inject, it } from 'vitest';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoPlaces } from '#shared/adapters/dynamo-places.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { Open } from '#shared/ports/vault.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import { importUpload } from '../../functions/import/import-upload.ts';
import { runTask } from '../../functions/import/run-task.ts';
import { memoryImportTasks } from '../support/fakes/memory-import-tasks.ts';
import { aPortfolioFile } from '../support/geometry/a-portfolio-file.ts';
import { matchBeside } from '../support/geometry/matching-proof.ts';
import { shown } from '../support/geometry/proof-sum.ts';
import { aFamily } from '../support/geometry/random-areas.ts';
import { importServicesIn } from '../support/import-services.ts';
import { type OwnAws, ownAws } from '../support/own-aws.ts';
import { seeded } from '../support/seeded.ts';

const PLACES = 20_000;
const KEY = 'uploads/places.ndjson';
const minutes = 60_000;

async function importInto(aws: OwnAws, file: string): Promise<void> {
  await aws.s3.send(new PutObjectCommand({ Bucket: aws.bucket, Key: KEY, Body: file }));
  const tasks = memoryImportTasks();
  const services = {
    ...importServicesIn(aws, { range: 2_000_000, segment: 1_000_000, atOnce: 0 }),
    tasks,
  };
  const bytes = Buffer.byteLength(file);
  await importUpload({ key: KEY, sequence: '0A', bytes, uploadedAt: '2026-11-22T07:00:00.000Z' }, services);
  while (tasks.waiting.length > 0) {
    const some = tasks.waiting.splice(0, 4);
    await Promise.all(some.map((task) => runTask(task, services, () => 5 * minutes)));
  }
}

function openIn({ dynamo, kms, tables, keyArn }: OwnAws): Open {
  const store = dynamoKeyStore({ client: dynamo, table: tables.keys });
  const masterKeys = kmsMasterKeys({ client: kms, arns: { place: keyArn } });
  return opening({ keys: vaultKeys({ store, masterKeys, systemClock }), classes: dataClasses });
}

/** Counts the queries a client sends, those a further page comes after, and the rows they bring. */
function counting({ dynamo }: OwnAws) {
  const counts = { queries: 0, furtherPages: 0, rows: 0 };
  dynamo.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (commandName !== 'QueryCommand') return answer;
        counts.queries += 1;
        counts.furtherPages += Reflect.get(answer.output, 'LastEvaluatedKey') ? 1 : 0;
        counts.rows += Number(Reflect.get(answer.output, 'Count') ?? 0);
        return answer;
      },
    { step: 'initialize' },
  );
  return counts;
}

it(
  'an imported book of 20,000 places is matched exactly, in no more queries than key ranges and pages',
  async () => {
    const aws = await ownAws(inject('target'));
    const random = seeded(20_000);
    const family = aFamily(random);
    const file = aPortfolioFile(random, family, PLACES);
    await importInto(aws, file);
    const counts = counting(aws);
    const open = openIn(aws);
    let opened = 0;
    const places = dynamoPlaces({
      client: aws.dynamo,
      table: aws.tables.core,
      open: {
        open: (fields) => {
          opened += fields.length;
          return open.open(fields);
        },
      },
    });
    const proof = { ...(await matchBeside(file, family.alerts, places, 'emulator')), ...counts, opened };
    console.log(shown(proof));
    expect(proof.differences).toEqual([]);
    expect(proof.points).toBe(PLACES * family.alerts.length);
    expect(counts.queries).toBeLessThanOrEqual(proof.ranges + counts.furtherPages);
    await aws.remove();
  },
  10 * minutes,
);
