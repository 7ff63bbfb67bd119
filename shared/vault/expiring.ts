import type { SystemClock } from '../contracts/clock.ts';
import { millisecondsOf } from '../contracts/instant.ts';

/** Values kept for a while. Those who ask at the same time share one making; a failed making is not kept. */
export interface Expiring<Key, Value> {
  /** The kept value, or else one made now. */
  get(key: Key, make: () => Promise<Value>): Promise<Value>;
  /** Drops this very value, unless another has taken its place. */
  drop(key: Key, value: Promise<Value>): void;
}

/** Keeps values for so many milliseconds of system time. */
export function expiring<Key, Value>(systemClock: SystemClock, milliseconds: number): Expiring<Key, Value> {
  const kept = new Map<Key, { readonly until: number; readonly value: Promise<Value> }>();
  const now = () => millisecondsOf(systemClock());

  function drop(key: Key, value: Promise<Value>): void {
    if (kept.get(key)?.value === value) kept.delete(key);
  }

  function get(key: Key, make: () => Promise<Value>): Promise<Value> {
    const entry = kept.get(key);
    if (entry && entry.until > now()) return entry.value;
    const value = make();
    kept.set(key, { until: now() + milliseconds, value });
    value.catch(() => drop(key, value));
    return value;
  }

  return { get, drop };
}
