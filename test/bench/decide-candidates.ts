import { deepStrictEqual } from 'node:assert/strict';
import { decide } from '#shared/domain/decide/decide.ts';
import { businessNow } from '../support/clocks.ts';
import { facts } from '../support/facts.ts';
import type { Bench } from './bench.ts';

const now = businessNow('2026-09-01T02:30:00.000Z');
const ours = 'decide, every check asked';

/** One decision after the other about somebody who is written to, so that no check ends it early. */
export const decideCandidates: Bench = {
  title: 'decide about one candidate',
  async prepare() {
    const warned = facts();
    const { outcome, reasons } = decide(warned, now);
    deepStrictEqual([outcome, reasons.length], ['send', 14]);
    return [
      {
        name: ours,
        async run(times) {
          for (let at = 0; at < times; at++) decide(warned, now);
        },
      },
    ];
  },
  goals: [],
};
