import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoOptOuts } from '#shared/adapters/dynamo-opt-outs.ts';
import { local } from '#shared/config/local.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { sealing } from '#shared/vault/seal.ts';
import type { TextServices } from '../../../functions/intake/texts/services.ts';
import { aVault, type Parts } from './services.ts';

/** The services of the doors of texts. */
export function crashTextServices({ clients, place, clocks }: Parts): TextServices {
  const { dynamo: client } = clients;
  const { ledger, stops } = place.tables;
  const keys = aVault({ clients, place }, clocks.systemClock, { areMostlyNew: true });
  const seal = sealing({ keys, classes: ['contact', 'content'] });
  return {
    config: local,
    index: keyedIndex(keys),
    inbound: dynamoInboundLog({ client, table: ledger, seal }),
    ledger: dynamoLedger({ client, table: ledger, seal }),
    optOuts: dynamoOptOuts({ client, table: stops }),
    events: bridgeEvents({ client: clients.events, bus: place.bus }),
    businessClock: clocks.businessClock,
    systemClock: clocks.systemClock,
  };
}
