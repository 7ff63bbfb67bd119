import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoBudget } from '#shared/adapters/dynamo-budget.ts';
import { dynamoCustomers } from '#shared/adapters/dynamo-customers.ts';
import { dynamoEpisodes } from '#shared/adapters/dynamo-episodes.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoOptOuts } from '#shared/adapters/dynamo-opt-outs.ts';
import { dynamoPace } from '#shared/adapters/dynamo-pace.ts';
import { dynamoReplyFacts } from '#shared/adapters/dynamo-reply-facts.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { secretsTwilioAccount } from '#shared/adapters/secrets-twilio-account.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { oneAttempt } from '#shared/channels/one-attempt.ts';
import { type ChannelParts, channelsOf } from '#shared/channels/registry.ts';
import { Chunk, type Urgency } from '#shared/contracts/candidate.ts';
import { replyDue } from '#shared/contracts/events/reply-due.ts';
import { readEnv, readOptional } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { businessClock, systemClock } from '#shared/runtime/clocks.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { sleep } from '#shared/runtime/sleep.ts';
import { stageConfig } from '#shared/runtime/stage.ts';
import { vaultFor } from '#shared/runtime/vault.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { deliverChunk } from './deliver-chunk.ts';
import { countFates } from './fate.ts';
import type { OutreachServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('outreach');

// called by AWS, for every chunk of candidates
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: chunkIn,
  about: ({ id: chunkId, programme, occurrence, correlationId, causationId }) => ({
    chunkId,
    programme,
    occurrence,
    correlationId,
    causationId,
  }),
  async run(chunk, { log, remaining }) {
    const fates = await deliverChunk(chunk, remaining, { ...services, log });
    log.info('delivered', { counts: countFates(fates.values()) });
  },
});

// a reply may come over the bus, with what else its message came to
function chunkIn(body: unknown): Chunk {
  const isEvent = typeof body === 'object' && body !== null && 'detail' in body;
  return isEvent ? replyDue.fromBus(body).data : Chunk.parse(body);
}

function build(): Omit<OutreachServices, 'log'> {
  const env = readEnv('coreTable', 'episodesTable', 'stopsTable', 'ledgerTable', 'agendaTable', 'keysTable');
  const config = stageConfig();
  const client = counted(new DynamoDBClient(clientSettings));
  const keys = vaultFor(['contact', 'identity', 'policy', 'content'], client);
  const open = opening({ keys, classes: ['contact', 'identity', 'policy', 'content'] });
  return {
    config,
    customers: dynamoCustomers({
      client,
      table: env.coreTable,
      open,
    }),
    ledger: dynamoLedger({
      client,
      table: env.ledgerTable,
      seal: sealing({ keys, classes: ['content'] }),
      open,
    }),
    budget: dynamoBudget({ client, table: env.ledgerTable }),
    episodes: dynamoEpisodes({ client, table: env.episodesTable }),
    stops: dynamoStops({ client, table: env.stopsTable }),
    agenda: dynamoAgenda({ client, table: env.agendaTable }),
    pace: dynamoPace({ client, table: env.ledgerTable }),
    channels: channelsOf(config, channelParts()),
    queue: sqsOutreachQueue({ client: counted(new SQSClient(clientSettings)), urls: ownQueues() }),
    replyFacts: dynamoReplyFacts({
      client,
      tables: { core: env.coreTable, stops: env.stopsTable, ledger: env.ledgerTable, keys: env.keysTable },
      open,
    }),
    optOuts: dynamoOptOuts({ client, table: env.stopsTable }),
    businessClock,
    systemClock,
    sleep,
  };
}

// to where a lane puts back what it takes, and no further
function ownQueues(): Partial<Record<Urgency, string>> {
  const urls = {
    urgent: readOptional('urgentQueue'),
    replies: readOptional('repliesQueue'),
    ordinary: readOptional('ordinaryQueue'),
  };
  return Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== undefined));
}

// each is made only for a stage that has a sender of the provider
function channelParts(): ChannelParts {
  return {
    sns: () => counted(new SNSClient(oneAttempt)),
    eum: () => counted(new PinpointSMSVoiceV2Client(oneAttempt)),
    twilio: () => {
      const { twilioSecret: secret, webhookUrl } = readEnv('twilioSecret', 'webhookUrl');
      const client = counted(new SecretsManagerClient(clientSettings));
      return { accounts: secretsTwilioAccount({ client, secret, systemClock }), webhookUrl };
    },
    sandboxTopic: readOptional('sandboxTopic'),
  };
}
