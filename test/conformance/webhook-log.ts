import { beforeAll, describe, expect, it } from 'vitest';
import type { WebhookLog } from '#shared/ports/webhook-log.ts';
import { unique } from './unique.ts';

/** What every WebhookLog does. */
export function webhookLogConforms(name: string, make: () => Promise<WebhookLog>): void {
  describe(`${name} as WebhookLog`, () => {
    let log: WebhookLog;
    beforeAll(async () => {
      log = await make();
    });

    it('tells new, seen and published apart', async () => {
      const id = unique('msg');
      expect(await log.see('cap', id)).toBe('new');
      expect(await log.see('cap', id)).toBe('seen');
      await log.published('cap', id);
      expect(await log.see('cap', id)).toBe('published');
      expect(await log.see('cap', id)).toBe('published');
    });

    it('keeps the ids of sources apart, however long they are', async () => {
      const id = unique('x'.repeat(2000));
      expect(await log.see('cap', id)).toBe('new');
      expect(await log.see('nws', id)).toBe('new');
      expect(await log.see('cap', `${id}b`)).toBe('new');
      expect(await log.see('cap', id)).toBe('seen');
    });
  });
}
