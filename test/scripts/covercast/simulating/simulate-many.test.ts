import { expect, it } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { KnownCustomer, SealedField } from '#shared/contracts/facts.ts';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import type { CellRange, PlacedPolicy } from '#shared/ports/places.ts';
import { businessClockAt, systemClockAt } from '#shared/runtime/clocks.ts';
import { simulate } from '../../../../scripts/covercast/simulating/simulate.ts';
import { aCustomer, aPolicy } from '../../../support/a-customer.ts';
import { anAlert } from '../../../support/an-alert.ts';
import { memoryArchive } from '../../../support/fakes/memory-archive.ts';
import { memoryBudget } from '../../../support/fakes/memory-budget.ts';
import { memoryEpisodes } from '../../../support/fakes/memory-episodes.ts';
import { memoryLedger } from '../../../support/fakes/memory-ledger.ts';

const PEOPLE = 150_000;
const PAGE = 5_000;
/** A cell within the area. */
const CELL = 'wtw3s';
const NOW = '2026-09-10T00:05:00.000Z';

const at = { dataClass: 'contact', customerId: 'x', table: 'core', item: 'x', schema: 1 } as const;
const sealedField: SealedField = { at, bytes: new Uint8Array() };

function placed(nth: number): PlacedPolicy {
  const { line, status } = aPolicy();
  const ids = { customerId: `cus_${nth}`, policyId: `pol_${nth}`, locationId: `loc_${nth}` };
  return {
    ...ids,
    line,
    status,
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    timeZone: 'Asia/Shanghai',
  };
}

function known(customerId: string, policyIds: readonly string[]): KnownCustomer {
  return {
    customer: aCustomer({ id: customerId }),
    policies: policyIds.map((id) => aPolicy({ id, customerId })),
    sealed: { contact: sealedField, identity: sealedField, policies: {} },
  };
}

/** A book whose people all live in one cell within the area, and a count of how many lots are read at once. */
function aLargeBook() {
  const reading = { now: 0, most: 0 };
  return {
    reading,
    places: {
      async *inCells({ from: first, to }: CellRange) {
        if (CELL < first || to < CELL) return;
        for (let from = 0; from < PEOPLE; from += PAGE)
          yield Array.from({ length: PAGE }, (_, nth) => placed(from + nth));
      },
      async *inZones() {
        yield [];
      },
      points: async (): Promise<readonly LatLon[]> => [],
    },
    customers: {
      async known(
        recipients: readonly { readonly customerId: string; readonly policyIds: readonly string[] }[],
      ) {
        reading.now += 1;
        reading.most = Math.max(reading.most, reading.now);
        await Promise.resolve();
        reading.now -= 1;
        return new Map(recipients.map((one) => [one.customerId, known(one.customerId, one.policyIds)]));
      },
    },
    stops: {
      standing: async () => ({
        halts: [],
        ofCustomers: new Map(),
        ofNumbers: new Map(),
        cancelled: new Set<string>(),
      }),
    },
    ledger: { rows: async () => new Map() },
    budget: memoryBudget(),
    manifests: memoryLedger(),
    archive: memoryArchive(),
    episodes: memoryEpisodes(),
  };
}

it('a hundred and fifty thousand customers are simulated in lots side by side, with words of progress', async () => {
  const said: string[] = [];
  const book = aLargeBook();
  const services = {
    ...book,
    config: local,
    businessClock: businessClockAt(NOW),
    systemClock: systemClockAt(NOW),
  };
  const { simulation } = await simulate(anAlert(), services, (line) => said.push(line));
  expect(simulation.audience).toHaveLength(PEOPLE);
  expect(simulation.send).toHaveLength(PEOPLE);
  // three parts each, at 100 parts a second
  expect(simulation.lastLeavesAfter).toBe('PT1H14M59.97S');
  expect(simulation.send.at(-1)?.at).toBe('2026-09-10T01:19:59.970Z');
  expect(book.reading.most).toBeLessThanOrEqual(8);
  expect(said[0]).toMatch(/^10\d{3} of 150000 decided$/);
  expect(said).toHaveLength(14);
});
