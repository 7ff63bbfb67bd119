import { describe, expect, it } from 'vitest';
import type { ClockSettings } from '#shared/ports/clock-settings.ts';

const at = '2026-12-24T10:00:00.000Z';

/** What every ClockSettings does; `make` gives those of a clock that was never moved. */
export function clockSettingsConform(name: string, make: () => Promise<ClockSettings>): void {
  describe(`${name} as ClockSettings`, () => {
    it('has none at first, then what was last put', async () => {
      const settings = await make();
      expect(await settings.read()).toBeUndefined();
      await settings.put({ mode: 'standing', at, advancing: { by: 'P30D', to: '2027-01-01T00:00:00.000Z' } });
      await settings.put({ mode: 'standing', at });
      expect(await settings.read()).toEqual({ mode: 'standing', at });
      await settings.put({ mode: 'running', offsetMs: -86_400_000 });
      expect(await settings.read()).toEqual({ mode: 'running', offsetMs: -86_400_000 });
    });
  });
}
