import { describe, expect, test } from 'vitest';
import { engagementWorld } from '../support/engagement-world.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const missingDocuments = [{ code: 'photos', name: { 'zh-CN': '事故照片', en: 'photos' } }];
/** One in the morning of the eighth in Shanghai, and still the seventh in New York. */
const asOf = '2026-09-07T17:00:00.000Z';
const claim = aClaimRecord({ missingDocuments, reportedAt: asOf, asOf });
const abroad = 'America/New_York';

describe.each([
  ['customer', aCustomerRecord({ consents: {}, timeZone: abroad })],
  ['policy', aPolicyRecord({ premiumDue: undefined, timeZone: abroad })],
] as const)('when the zone of a %s is corrected', (_, corrected) => {
  const lines = [aCustomerRecord({ consents: {} }), aPolicyRecord({ premiumDue: undefined }), claim];

  test('a reminder of missing documents that was sent is not repeated, and the next ones follow', async () => {
    const world = engagementWorld();
    await world.importBook(lines);
    await world.advanceTo('2026-09-11T06:00:00.000Z');
    expect(world.world.channel.sent).toHaveLength(1);
    await world.importBook([corrected]);
    await world.advanceTo('2026-09-12T06:00:00.000Z');
    expect(world.world.channel.sent).toHaveLength(1);
    await world.advanceTo('2026-11-01T00:00:00.000Z');
    expect(world.world.channel.sent).toHaveLength(3);
  });

  test('one that waits for its hour goes once', async () => {
    const world = engagementWorld();
    await world.importBook(lines);
    await world.advanceTo('2026-09-10T20:00:00.000Z');
    expect(world.world.channel.sent).toEqual([]);
    await world.importBook([corrected]);
    await world.advanceTo('2026-09-15T00:00:00.000Z');
    expect(world.world.channel.sent).toHaveLength(1);
  });
});
