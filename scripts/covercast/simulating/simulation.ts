import * as z from 'zod/mini';
import { Severity } from '#shared/contracts/hazard-alert.ts';
import { Instant } from '#shared/contracts/instant.ts';
import { Money } from '#shared/contracts/money.ts';

const count = z.int();
const ofOne = { customerId: z.string(), programme: z.string() };

/** How many of an audience would be written to, now or later, and how many not. */
export const Counts = z.object({ audience: count, send: count, defer: count, suppress: count });
export type Counts = z.infer<typeof Counts>;

const byName = z.record(z.string(), Counts);

/** A warning of the alert that concerns some product line: when it begins, until when it is of use, who is told by what. */
export const WarningTold = z.object({
  event: z.string(),
  office: z.string(),
  severity: Severity,
  urgency: z.string(),
  onset: Instant,
  usefulUntil: Instant,
  programmes: z.array(z.string()),
});
export type WarningTold = z.infer<typeof WarningTold>;

/**
 * The JSON of `simulate`. `at`: the moment of the simulation, or at which a message would leave at the configured
 * pace; `until`: when it would be decided again; `reason`: the deciding check's code. A customer is in the lists once
 * for each programme. `undecided` can only be listed: what is stored of them cannot be read. `parts` and
 * `estimatedCost` are at most, by the longest text of each template; the cost is null where a sender has no price.
 * `lastLeavesAfter` is an ISO 8601 duration from `at`; `afterOnset` counts messages that leave after their warning has
 * begun, `tooLate` those whose turn comes when it is of no use any more. `notCounted` are infos that are not for
 * policyholders, by their position; `unknownEvents` those that no hazard file knows; `unreadable` counts places taken
 * as concerned because their exact point cannot be opened.
 */
export const Simulation = z.object({
  at: Instant,
  alert: z.object({
    source: z.string(),
    identifier: z.string(),
    sender: z.string(),
    sent: Instant,
    warnings: z.array(WarningTold),
  }),
  audience: z.array(z.object(ofOne)),
  send: z.array(z.object({ ...ofOne, at: Instant })),
  defer: z.array(z.object({ ...ofOne, until: Instant, reason: z.string() })),
  suppress: z.array(z.object({ ...ofOne, reason: z.string() })),
  undecided: z.array(z.object({ ...ofOne, reason: z.string() })),
  byReason: z.record(z.string(), count),
  byProgramme: byName,
  byLine: byName,
  bySeverity: byName,
  parts: count,
  lastLeavesAfter: z.string(),
  afterOnset: count,
  tooLate: count,
  estimatedCost: z.nullable(Money),
  notCounted: z.array(z.object({ info: count, reason: z.string() })),
  unknownEvents: z.array(z.string()),
  unreadable: count,
  /** Another alert of the episode stands in its place already, and it tells nobody. */
  replaced: z.boolean(),
  /** The file the map was drawn into. */
  map: z.optional(z.string()),
});
export type Simulation = z.infer<typeof Simulation>;

/** Whom an alert concerns and what becomes of each: all of a simulation that a map tells. */
export type Outcomes = Pick<
  Simulation,
  'at' | 'alert' | 'audience' | 'send' | 'defer' | 'suppress' | 'undecided' | 'unreadable'
>;
