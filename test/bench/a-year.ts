import { ok } from 'node:assert/strict';
import { plus } from '#shared/contracts/instant.ts';
import { randomPeople, worldOf } from '../support/calendar/calendar-proof.ts';
import { START } from '../support/covercast-in-memory.ts';
import type { TimedOnce } from './timed-once.ts';

const CUSTOMERS = 10_000;
/** Of the people of these proofs everybody has two policies on average. */
const POLICIES = 2 * CUSTOMERS;
const YEAR_MS = 365 * 24 * 3_600_000;

/** A year of ten thousand customers in memory: every due instant, through the very functions that are deployed. */
export const aYear: TimedOnce = {
  title: `a year of ${CUSTOMERS} customers in memory`,
  atMostSeconds: 60,
  async prepare() {
    const people = randomPeople(POLICIES + 500, 1).slice(0, CUSTOMERS);
    const world = await worldOf(people);
    return async () => {
      const stops = await world.advanceTo(plus(START, YEAR_MS));
      const { sent } = world.world.channel;
      ok(people.length === CUSTOMERS && sent.length > CUSTOMERS);
      return `${stops} due instants, ${sent.length} messages sent`;
    };
  },
};
