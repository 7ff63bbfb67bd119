import type { WebhookSecrets } from '#shared/ports/webhook-secrets.ts';

/** Secrets by source. */
export function memoryWebhookSecrets(bySource: Readonly<Record<string, readonly string[]>>): WebhookSecrets {
  return { active: async (source) => bySource[source] ?? [] };
}
