import { expect, test } from 'vitest';
import { dynamoOptOuts } from '#shared/adapters/dynamo-opt-outs.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { Purpose } from '#shared/contracts/message-class.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';

const AT = '2026-11-22T07:00:00.000Z';
const asked = { programme: 'offer', occurrences: ['spring#1'] };
const refused = { senders: ['2.hers', '1.hers'], word: 'everything', messageId: 'eum-1', at: AT } as const;

function given() {
  const options = { client: memoryDynamo().client, table: 'stops' };
  const stops = dynamoStops(options);
  const ofNumber = async (...phoneIndexes: readonly string[]) => {
    const refusers = [{ customerId: 'cus_1', phoneIndexes }];
    return (await stops.standing({ ...asked, refusers })).ofNumbers.get(phoneIndexes[0] ?? '');
  };
  return { optOuts: dynamoOptOuts(options), book: dynamoStopsBook(options), ofNumber };
}

test('a number that its provider says has opted out refuses texts of every purpose, under each index of it', async () => {
  const { optOuts, ofNumber } = given();
  await optOuts.record(refused);
  for (const index of refused.senders)
    expect((await ofNumber(index))?.map(({ purpose, channel }) => [purpose, channel])).toEqual(
      Purpose.options.map((purpose) => [purpose, 'sms']),
    );
  expect(await ofNumber('1.theirs')).toEqual([]);
});

test('the same told again changes nothing', async () => {
  const { optOuts, ofNumber } = given();
  await optOuts.record(refused);
  const once = await ofNumber('1.hers');
  await optOuts.record(refused);
  expect(await ofNumber('1.hers')).toEqual(once);
});

test('what an operator wrote down stands beside it', async () => {
  const { optOuts, book, ofNumber } = given();
  await book.refuse({ phoneIndex: '1.hers' }, { purpose: 'marketing', at: AT, source: 'operator' });
  await optOuts.record(refused);
  const sources = (await ofNumber('1.hers'))?.map(({ source }) => source);
  expect(sources?.toSorted()).toEqual(['operator', ...Purpose.options.map(() => 'sms')]);
});
