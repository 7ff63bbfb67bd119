import { beforeEach, expect, test } from 'vitest';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoLedgerReader } from '#shared/adapters/dynamo-ledger-reader.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { aClaim, during } from '../../conformance/ledger-rows.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { type MemoryDynamo, memoryDynamo } from '../../support/fakes/memory-dynamo.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';

const at = '2026-09-10T04:00:00.000Z';
let dynamo: MemoryDynamo;

beforeEach(async () => {
  dynamo = memoryDynamo();
  const ledger = dynamoLedger({ client: dynamo.client, table: 'ledger', seal: memoryVault().seal });
  for (const programme of ['offer', 'survey-invitation', 'birthday']) {
    const claim = aClaim({ at, programme });
    await ledger.claim(claim, undefined, during);
    const recipients = [{ customerId: claim.customerId, policyIds: [] }];
    const { occurrence } = claim;
    await ledger.note({ at, chunk: aChunk({ id: programme, programme, occurrence, recipients }) });
  }
});

test('of one programme no row of another is read, and without a vault no text', async () => {
  const before = dynamo.made.length;
  const reader = dynamoLedgerReader({ client: dynamo.client, table: 'ledger' });
  const rows: ReadableRow[] = [];
  for await (const page of reader.since(undefined, 'survey-invitation')) rows.push(...page);
  expect(rows.map(({ programme, text }) => [programme, text])).toEqual([['survey-invitation', undefined]]);
  const read = dynamo.made.slice(before).filter(({ name }) => name === 'BatchGetItemCommand');
  expect(read).toEqual([{ name: 'BatchGetItemCommand', tables: { ledger: 1 } }]);
});
