import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, it } from 'vitest';
import { type Item, toDynamo } from '#shared/adapters/dynamo/item.ts';
import { dynamoPlaces } from '#shared/adapters/dynamo-places.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { aPortfolioFile } from '../support/geometry/a-portfolio-file.ts';
import { imported, matchBeside, openImported } from '../support/geometry/matching-proof.ts';
import { shown } from '../support/geometry/proof-sum.ts';
import { aFamily } from '../support/geometry/random-areas.ts';
import { type OwnAws, ownAws } from '../support/own-aws.ts';
import { seeded } from '../support/seeded.ts';

/** The whole of it, 20,000, takes three minutes: `PLACES=20000`. */
const PLACES = Number(process.env['PLACES'] ?? 1_000);
/** A ring over the antimeridian; with zone codes; and joined with a circle of 100 km and another ring. */
const SEED = 20_002;
const ALERTS = [0, 6, 8];
const BATCH = 25; // items a BatchWriteItem takes
const WRITES_AT_ONCE = 8;
const PLACE_ROWS = /^(geo|adcode|same|ugc)#/;

async function write({ dynamo, tables }: OwnAws, items: readonly Item[]): Promise<void> {
  await inParallel(chunksOf(items, BATCH), WRITES_AT_ONCE, async (some) => {
    const requests = some.map((item) => ({ PutRequest: { Item: toDynamo(item) } }));
    const { UnprocessedItems = {} } = await dynamo.send(
      new BatchWriteItemCommand({ RequestItems: { [tables.core]: requests } }),
    );
    expect(UnprocessedItems).toEqual({});
  });
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

it(`a book of ${PLACES} places is matched exactly, in no more queries than key ranges and pages`, async () => {
  const aws = await ownAws(inject('target'));
  const random = seeded(SEED);
  const family = aFamily(random);
  const file = aPortfolioFile(random, family, PLACES);
  const rows = [...(await imported(file))].filter(({ pk }) => PLACE_ROWS.test(String(pk)));
  await write(aws, rows);
  const reads = counting(aws);
  let opened = 0;
  const places = dynamoPlaces({
    client: aws.dynamo,
    table: aws.tables.core,
    open: {
      open: (fields) => {
        opened += fields.length;
        return openImported.open(fields);
      },
    },
  });
  const alerts = family.alerts.filter((_, at) => ALERTS.includes(at));
  const compared = await matchBeside(file, alerts, places, 'emulator');
  console.log(shown({ ...compared, ...reads, opened }));
  expect(compared.differences).toEqual([]);
  expect(compared.points).toBe(PLACES * alerts.length);
  expect(reads.queries).toBeLessThanOrEqual(compared.ranges + reads.furtherPages);
  await aws.remove();
}, 240_000);
