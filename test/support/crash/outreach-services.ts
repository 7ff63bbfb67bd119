import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoBudget } from '#shared/adapters/dynamo-budget.ts';
import { dynamoCustomers } from '#shared/adapters/dynamo-customers.ts';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoOptOuts } from '#shared/adapters/dynamo-opt-outs.ts';
import { dynamoPace } from '#shared/adapters/dynamo-pace.ts';
import { dynamoReplyFacts } from '#shared/adapters/dynamo-reply-facts.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { channelsOf } from '#shared/channels/registry.ts';
import { local } from '#shared/config/local.ts';
import { sentBy } from '#shared/config/sent-by.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import { ConfigurationError } from '#shared/errors.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import type { OutreachServices } from '../../../functions/outreach/services.ts';
import { aVault, type Parts } from './services.ts';

/** The laptop's configuration with a sender identity of a test's own, whose pace nobody else takes. */
export function configFor(sender: string, partsPerSecond = 100): StageConfig {
  const senders = { [sender]: { provider: 'sns', partsPerSecond } } as const;
  return { ...local, sms: { ...local.sms, senders, routes: sentBy(sender, ['CN']) } };
}

/** The services of outreach. Waiting moves the clocks. */
export function outreachServices({ clients, place, clocks }: Parts, config: StageConfig): OutreachServices {
  const { dynamo: client } = clients;
  const { tables } = place;
  const keys = aVault({ clients, place }, clocks.systemClock);
  const open = opening({ keys, classes: ['contact', 'identity', 'policy', 'content'] });
  const seal = sealing({ keys, classes: ['content'] });
  return {
    config,
    customers: dynamoCustomers({ client, table: tables.core, open }),
    ledger: dynamoLedger({ client, table: tables.ledger, seal, open }),
    budget: dynamoBudget({ client, table: tables.ledger }),
    episodes: dynamoEpisodes({ client, table: tables.episodes }),
    stops: dynamoStops({ client, table: tables.stops }),
    agenda: dynamoAgenda({ client, table: tables.agenda }),
    pace: dynamoPace({ client, table: tables.ledger }),
    channels: channelsOf(config, {
      sns: () => clients.sns,
      eum: notUsed,
      twilio: notUsed,
      sandboxTopic: place.topic,
    }),
    queue: sqsOutreachQueue({ client: clients.sqs, urls: place.queues }),
    replyFacts: dynamoReplyFacts({ client, tables, open }),
    optOuts: dynamoOptOuts({ client, table: tables.stops }),
    businessClock: clocks.businessClock,
    systemClock: clocks.systemClock,
    sleep: async (milliseconds) => clocks.advance(milliseconds),
    log: { warn: () => undefined },
  };
}

function notUsed(): never {
  throw new ConfigurationError('No sender of these tests is of this provider.');
}
