import { describe, expect, it } from 'vitest';
import type { WatchCursor } from '#shared/ports/watch-cursor.ts';

const first = '2026-11-22T07:00:00.000Z';
const second = '2026-11-22T07:05:00.000Z';

/** What every WatchCursor does; `make` gives one that was never moved. */
export function watchCursorConforms(name: string, make: () => Promise<WatchCursor>): void {
  describe(`${name} as WatchCursor`, () => {
    it('stands nowhere at first, then where it was moved, back too', async () => {
      const cursor = await make();
      expect(await cursor.read()).toBeUndefined();
      expect(await cursor.move(undefined, second)).toBe(true);
      expect(await cursor.read()).toBe(second);
      expect(await cursor.move(second, first)).toBe(true);
      expect(await cursor.read()).toBe(first);
    });

    it('stays where another has moved it', async () => {
      const cursor = await make();
      await cursor.move(undefined, second);
      expect(await cursor.move(undefined, first)).toBe(false);
      expect(await cursor.move(first, '2026-11-22T08:00:00.000Z')).toBe(false);
      expect(await cursor.read()).toBe(second);
    });

    it('knows a repetition of the same move', async () => {
      const cursor = await make();
      expect(await cursor.move(undefined, first)).toBe(true);
      expect(await cursor.move(undefined, first)).toBe(true);
    });
  });
}
