import { beforeAll, describe, expect, it } from 'vitest';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { ArchiveUnreadable } from '#shared/errors.ts';
import type { Archive } from '#shared/ports/archive.ts';
import { unique } from './unique.ts';

function anAlert(): HazardAlert {
  return {
    schema: 1,
    id: unique('alert'),
    source: 'cap',
    identifier: 'urn:oid:2.49.0.1.156',
    sender: 'sender@example.org',
    sent: '2026-09-01T02:30:00.000Z',
    status: 'Actual',
    messageType: 'Alert',
    scope: 'Public',
    references: [],
    infos: [],
  };
}

/** What every Archive does. */
export function archiveConforms(name: string, make: () => Promise<Archive>): void {
  describe(`${name} as Archive`, () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await make();
    });

    it('gives an alert back as it was kept', async () => {
      const alert = anAlert();
      const key = await archive.keepAlert(alert);
      expect(await archive.keepAlert(alert)).toBe(key);
      expect(await archive.alert(key)).toEqual(alert);
    });

    it('keeps the same bytes of a source on a day once', async () => {
      const bytes = Buffer.from(unique('<alert/>'));
      const keep = (day: string, source = 'cap') =>
        archive.keepRaw(source, `${day}T23:59:59.999Z`, bytes, 'application/cap+xml');
      const key = await keep('2026-09-01');
      expect(await keep('2026-09-01')).toBe(key);
      expect(await keep('2026-09-02')).not.toBe(key);
      expect(await keep('2026-09-01', 'nws')).not.toBe(key);
    });

    it('says so when there is no such alert', async () => {
      await expect(archive.alert('alerts/nothing.json')).rejects.toThrow(ArchiveUnreadable);
    });
  });
}
