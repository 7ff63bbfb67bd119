import type { StageConfig } from '#shared/config/stage-config.ts';
import { ConfigurationError } from '#shared/errors.ts';

/**
 * Where the webhooks of a stage answer the world: where the configuration says, or else where the door does. Throws
 * ConfigurationError for an address that Twilio could not sign.
 */
export function publicWebhookUrl({ publicWebhookUrl: configured }: StageConfig, doorUrl: string): string {
  if (configured === undefined) return doorUrl;
  if (/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~-]+)*$/.test(configured)) return configured;
  throw new ConfigurationError(
    'publicWebhookUrl is to be https://, a host and perhaps a path, without a slash at the end (config).',
  );
}
