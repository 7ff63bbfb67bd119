import { comesAgainIn } from '#shared/runtime/comes-again.ts';
import type { LogDetails } from '#shared/runtime/logger.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { eum } from '#shared/sources/inbound/eum.ts';
import type { Told } from '#shared/sources/inbound/inbound-source.ts';
import { buildTextServices } from '../texts/services.ts';
import { takeTold } from '../texts/take-told.ts';
import { toldBy } from './told-by.ts';

// built on cold start
const services = buildTextServices();
const logger = loggerFor('eum');

// called by AWS, for every text that came in and for what became of ours
export const handler = queueFunction({
  logger,
  comesAgain: comesAgainIn(),
  parse: toldBy,
  about,
  run: (told, { log }) => takeTold(told, { source: eum.name, log }, services),
});

function about(told: Told): LogDetails {
  return told.is === 'text'
    ? { source: eum.name, correlationId: `${eum.name}-${told.providerId}` }
    : { source: eum.name };
}
