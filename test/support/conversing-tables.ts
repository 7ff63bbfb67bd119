import { dynamoConversationBook } from '#shared/adapters/dynamo-conversation-book.ts';
import { dynamoConversationReader } from '#shared/adapters/dynamo-conversation-reader.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { dynamoInsuredOf } from '#shared/adapters/dynamo-insured-of.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoLedgerReader } from '#shared/adapters/dynamo-ledger-reader.ts';
import { dynamoLookings } from '#shared/adapters/dynamo-lookings.ts';
import { dynamoPoliciesOf } from '#shared/adapters/dynamo-policies-of.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { dynamoProofs } from '#shared/adapters/dynamo-proofs.ts';
import { dynamoTasks } from '#shared/adapters/dynamo-tasks.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { SystemClock } from '#shared/contracts/clock.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { ASOF } from '../conformance/book-under-test.ts';
import { memoryDynamo } from './fakes/memory-dynamo.ts';
import { memoryMasterKeys } from './fakes/memory-master-keys.ts';
import { movableClocks } from './fakes/movable-clocks.ts';

const names = ['core', 'ledger', 'stops', 'tasks', 'keys'] as const;
const tables = Object.fromEntries(names.map((name) => [name, name])) as Readonly<
  Record<(typeof names)[number], string>
>; // cast: fromEntries forgets its keys

/** The adapters that answering acts through, all of them the real ones, over tables in memory. */
export type ConversingTables = ReturnType<typeof conversingTables>;

/** Empty tables. */
export function conversingTables(systemClock: SystemClock = movableClocks().systemClock) {
  const dynamo = memoryDynamo();
  const { client } = dynamo;
  const at = (table: (typeof names)[number]) => ({ client, table: tables[table] });
  const keys = vaultKeys({
    store: dynamoKeyStore(at('keys')),
    masterKeys: memoryMasterKeys(),
    systemClock,
  });
  const [open, seal] = [opening({ keys, classes: dataClasses }), sealing({ keys, classes: dataClasses })];
  const index = keyedIndex(keys);
  const portfolio = dynamoPortfolio({ ...at('core'), seal, open, index, placedLines: new Set() });
  return {
    dynamo,
    keys,
    index,
    portfolio,
    log: dynamoInboundLog({ ...at('ledger'), seal }),
    book: dynamoConversationBook({ client, tables, open: opening({ keys, classes: ['content'] }), index }),
    proofs: dynamoProofs({ ...at('core'), index }),
    policies: dynamoPoliciesOf(at('core')),
    insured: dynamoInsuredOf(at('core')),
    ledger: dynamoLedger({ ...at('ledger'), seal, open }),
    ledgerReader: dynamoLedgerReader(at('ledger')),
    reader: dynamoConversationReader({ ...at('ledger'), open }),
    lookings: dynamoLookings(at('ledger')),
    tasks: dynamoTasks(at('tasks')),
    save: async (records: readonly PortfolioRecord[], asOf = ASOF) => {
      await portfolio.save(records.map((record) => ({ record, asOf })));
    },
    indexesOf: (phone: string) => index.digests('phone', phone),
  };
}
