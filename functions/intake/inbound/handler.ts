import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { secretsTwilioSigner } from '#shared/adapters/secrets-twilio-signer.ts';
import { readEnv } from '#shared/env.ts';
import { counted } from '#shared/runtime/call-counts.ts';
import { clientSettings } from '#shared/runtime/client-settings.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { idDigest } from '#shared/runtime/id-digest.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { twilio } from '#shared/sources/inbound/twilio.ts';
import { buildTextServices } from '../texts/services.ts';
import { receiveFromTwilio } from './receive-from-twilio.ts';
import type { TwilioServices } from './services.ts';

// built on cold start
const services = build();
const logger = loggerFor('inbound');

// called by AWS, for every request
export const handler = httpFunction({
  logger,
  about: ({ headers }) => ({
    source: twilio.name,
    deliveryId: idDigest(headers['i-twilio-idempotency-token'] ?? ''),
  }),
  answer: (request, log) => receiveFromTwilio(request, log, services),
});

function build(): TwilioServices {
  const { twilioSecret, webhookUrl } = readEnv('twilioSecret', 'webhookUrl');
  return {
    ...buildTextServices(),
    signer: secretsTwilioSigner({
      client: counted(new SecretsManagerClient(clientSettings)),
      secret: twilioSecret,
      systemClock,
    }),
    webhookUrl,
  };
}
