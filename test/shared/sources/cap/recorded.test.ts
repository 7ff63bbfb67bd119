import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { cap } from '#shared/sources/cap/cap.ts';

const folder = new URL('../../../../../shared/data/cap/', import.meta.url);

function recorded(name: string): HazardAlert {
  const parsed = cap.parse(readFileSync(new URL(name, folder)), 'application/cap+xml');
  if (!parsed.ok || !parsed.items[0]) throw new Error('The recorded alert is refused.');
  return parsed.items[0].alert;
}

describe.skipIf(!existsSync(folder))(
  'the recorded CAP files (skipped where ../shared/data/cap is absent)',
  () => {
    test("Environment Canada's all-clear does not count, in either language", () => {
      const alert = recorded('environment-canada.cap');
      expect(alert.infos.map(({ language }) => language)).toEqual(['en-CA', 'fr-CA']);
      expect(alert.references.map(({ sent }) => sent)).toEqual([
        '2012-05-02T21:45:05.000Z',
        '2012-05-02T21:55:21.000Z',
      ]);
      expect(warningsOf(alert, alert.sent)).toEqual({
        warnings: [],
        notCounted: [
          { info: 0, reason: 'below-moderate' },
          { info: 1, reason: 'below-moderate' },
        ],
      });
    });

    test('the signed Cancel of IPAWS without info is valid', () => {
      expect(recorded('ipaws-a.xml')).toMatchObject({ messageType: 'Cancel', infos: [], scope: 'Public' });
    });

    test('the thunderstorm of the CAP standard counted when it was sent, and has long expired', () => {
      const alert = recorded('oasis-example-thunderstorm.xml');
      expect(warningsOf(alert, alert.sent).warnings).toHaveLength(1);
      expect(warningsOf(alert, '2026-11-22T00:00:00.000Z').notCounted).toEqual([
        { info: 0, reason: 'expired' },
      ]);
    });
  },
);
