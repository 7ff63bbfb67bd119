import type { Hours } from './hours.ts';
import { common } from './hours.ts';
import { endIn, isIn, nextIn } from './next-in.ts';

/** Hours under the name of the rule they come from; `zone` where they go by another clock than the customer's. */
export interface Limit {
  readonly name: string;
  readonly hours: Hours;
  readonly zone?: string;
}

/**
 * The first moment at or after `from`, and before `until`, that every limit allows, by the customer's IANA zone;
 * undefined when there is none. Milliseconds since 1970. Each limit moves the moment on to the first it allows, until
 * none moves it: what is skipped on the way, one of them forbids.
 */
export function nextAllowed(
  limits: readonly Limit[],
  zone: string,
  from: number,
  until: number,
): number | undefined {
  let at = from;
  for (;;) {
    const later = once(limits, zone, at, until);
    if (later === undefined || later === at) return later;
    at = later;
  }
}

function once(limits: readonly Limit[], zone: string, from: number, until: number): number | undefined {
  let at = from < until ? from : undefined;
  for (const limit of limits) {
    if (at === undefined) return undefined;
    at = nextIn(limit.hours, limit.zone ?? zone, at, until);
  }
  return at;
}

/**
 * The first moment at or after `from` that one of the limits forbids, by the customer's IANA zone, or `until` when all
 * allow every one before it. Milliseconds since 1970.
 */
export function allowedUntil(limits: readonly Limit[], zone: string, from: number, until: number): number {
  return limits.reduce((end, limit) => endIn(limit.hours, limit.zone ?? zone, from, end), until);
}

/** The first of the limits that forbids a moment; undefined when all allow it. */
export function forbidding(limits: readonly Limit[], zone: string, at: number): Limit | undefined {
  return limits.find((limit) => !isIn(limit.hours, limit.zone ?? zone, at));
}

/** Whether limits that go by one clock have some time of the week in common. Without it, no moment is ever allowed. */
export function everMeet(limits: readonly Limit[]): boolean {
  const [first, ...others] = limits.filter(({ zone }) => zone === undefined).map(({ hours }) => hours.week);
  if (!first) return true;
  return first.some((spans, day) => {
    const left = others.reduce((sum, week) => common(sum, week[day] ?? []), spans);
    return left.length > 0;
  });
}
