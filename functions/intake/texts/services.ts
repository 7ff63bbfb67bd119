import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { refusalsOptOuts } from '#shared/adapters/refusals-opt-outs.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import { readEnv } from '#shared/env.ts';
import type { InboundLog } from '#shared/ports/conversations.ts';
import type { Events } from '#shared/ports/events.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import type { OptOuts } from '#shared/ports/opt-outs.ts';
import type { KeyedIndex } from '#shared/ports/vault.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock, systemClock } from '#shared/runtime/clocks.ts';
import { stageConfig } from '#shared/runtime/stage.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { sealing } from '#shared/vault/seal.ts';

/** Everything a door of texts acts through. */
export interface TextServices {
  readonly config: Pick<StageConfig, 'sms'>;
  readonly index: Pick<KeyedIndex, 'digests'>;
  readonly inbound: InboundLog;
  readonly ledger: Pick<Ledger, 'rows' | 'receipt'>;
  readonly optOuts: OptOuts;
  readonly events: Events;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}

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
