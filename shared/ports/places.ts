import type { PolicyFacts, SealedField } from '../contracts/facts.ts';
import type { LatLon } from '../contracts/hazard-alert.ts';
import type { ZoneRange } from '../domain/concern/zone-range.ts';
import type { CellRange } from '../domain/geometry/cell-range.ts';

export type { CellRange, ZoneRange };

/** A policy at one of its places, as the place rows tell it: what matching needs and no more. */
export interface PlacedPolicy
  extends Pick<PolicyFacts, 'customerId' | 'line' | 'status' | 'effectiveFrom' | 'effectiveTo'> {
  readonly policyId: string;
  readonly locationId: string;
  /** The policy's zone, or else the customer's. */
  readonly timeZone: string;
  /** The exact point, where the location has one. */
  readonly point?: SealedField;
}

/** Finds policies by where they are. */
export interface Places {
  /** Pages of the policies whose point lies in these cells. */
  inCells(range: CellRange): AsyncIterable<readonly PlacedPolicy[]>;
  /** Pages of the policies whose place lies in these zones. */
  inZones(range: ZoneRange): AsyncIterable<readonly PlacedPolicy[]>;
  /** The exact points of places that have one, in order. Only what must be tested is opened. */
  points(places: readonly (PlacedPolicy & { readonly point: SealedField })[]): Promise<readonly LatLon[]>;
}
