import type { WebhookLog } from '#shared/ports/webhook-log.ts';

/** A webhook log in memory, which forgets nothing. */
export function memoryWebhookLog(): WebhookLog {
  const states = new Map<string, 'seen' | 'published'>();
  return {
    see: async (source, id) => {
      const before = states.get(`${source}#${id}`) ?? 'new';
      if (before === 'new') states.set(`${source}#${id}`, 'seen');
      return before;
    },
    published: async (source, id) => {
      states.set(`${source}#${id}`, 'published');
    },
  };
}
