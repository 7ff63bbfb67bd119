import type { TownName } from './towns.ts';

/** A policy of a person of the sample: what it insures, and how it stands if not active and in the middle of its year. */
export interface Holding {
  readonly line: 'motor' | 'home' | 'health' | 'accident';
  readonly status?: 'active' | 'pending' | 'lapsed' | 'cancelled' | 'expired' | 'renewed';
  /** Days from now to its first day; negative is past. It runs for a year. */
  readonly startsIn?: number;
}

/**
 * How a person's places are known: `exact` with coordinates and zone code (the default), `zone` by code alone,
 * `home` as one home for all policies, `office` with the office in `town` and the home far inland, `nowhere` at 0°, 0°.
 */
export type Placing = 'exact' | 'zone' | 'home' | 'office' | 'nowhere';

/** A customer of the sample in few words; `overrides` goes into the record as it is. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly town: TownName;
  readonly holdings: readonly Holding[];
  readonly placing?: Placing;
  readonly overrides?: Readonly<Record<string, unknown>>;
}

export const car: Holding = { line: 'motor' };
export const home: Holding = { line: 'home' };

/** A grant of marketing with its evidence. */
export const agreedToOffers = {
  state: 'granted',
  at: '2026-01-05T02:00:00Z',
  source: 'app',
  textVersion: 'offers-1',
};
