import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { refusalsOptOuts } from '#shared/adapters/refusals-opt-outs.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock, systemClock } from '#shared/runtime/clocks.ts';
import { stageConfig } from '#shared/runtime/stage.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { sealing } from '#shared/vault/seal.ts';
import type { TextServices } from './services.ts';

/** What a door of texts acts through in AWS, as its environment says. */
export function buildTextServices(): TextServices {
  const { ledgerTable, stopsTable, bus } = readEnv('ledgerTable', 'stopsTable', 'bus');
  const client = counted(new DynamoDBClient(clientSettings));
  const keys = vaultFor(['contact', 'content', 'index'], client, { areMostlyNew: true });
  const seal = sealing({ keys, classes: ['contact', 'content'] });
  return {
    config: stageConfig(),
    index: keyedIndex(keys),
    inbound: dynamoInboundLog({ client, table: ledgerTable, seal }),
    ledger: dynamoLedger({ client, table: ledgerTable, seal }),
    optOuts: refusalsOptOuts(dynamoStopsBook({ client, table: stopsTable })),
    events: bridgeEvents({ client: counted(new EventBridgeClient(clientSettings)), bus }),
    businessClock,
    systemClock,
  };
}
