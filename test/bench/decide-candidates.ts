import { deepStrictEqual } from 'node:assert/strict';
import type { Facts } from '#shared/domain/decide/check.ts';
import { decide } from '#shared/domain/decide/decide.ts';
import { aCustomer } from '../support/a-customer.ts';
import { businessNow } from '../support/clocks.ts';
import { facts, termsOfCustomer } from '../support/facts.ts';
import type { Bench, Contender } from './bench.ts';

const now = businessNow('2026-09-01T02:30:00.000Z');
const GOAL = 100_000;
const granted = {
  state: 'granted',
  at: '2020-01-01T00:00:00.000Z',
  source: 'app',
  textVersion: '1',
} as const;
const inFlorida = aCustomer({
  ...{ timeZone: 'America/New_York', jurisdiction: 'US-FL', consents: { marketing: granted } },
});

const cases: Readonly<Record<string, readonly [facts: Facts, expected: string]>> = {
  'a warning that is sent: every check asked': [facts(), 'send template'],
  'a reminder that is sent in its window, and late': [
    facts({ messageClass: 'service', dueAt: '2026-08-28T16:00:00.000Z' }),
    'send template',
  ],
  'an advertisement that waits for hours, holidays and window in Florida': [
    facts({
      programme: { name: 'offer', purpose: 'marketing', aboutPolicies: false },
      messageClass: 'marketing',
      usefulUntil: '2026-09-30T00:00:00.000Z',
      customer: { ...termsOfCustomer(inFlorida, 'marketing'), segment: 'office' },
    }),
    'defer quiet-hours',
  ],
};

/** One decision after the other, their moments in them: somebody written to, somebody late, somebody who has to wait. */
export const decideCandidates: Bench = {
  title: 'decide about one candidate',
  async prepare() {
    return Object.entries(cases).map(([name, [of, expected]]): Contender => {
      const { outcome, reasons } = decide(of, now);
      deepStrictEqual(`${outcome} ${reasons.at(-1)?.check}`, expected);
      return {
        name,
        async run(times) {
          for (let at = 0; at < times; at++) decide(of, now);
        },
      };
    });
  },
  goals: [],
  floors: Object.keys(cases).map((of) => ({ of, perSecond: GOAL })),
};
