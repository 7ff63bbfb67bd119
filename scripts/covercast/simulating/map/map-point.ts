/** A point of the unrolled map, degrees: longitudes go on beyond ±180 where a shape crosses the antimeridian. */
export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
}

/** A shape as it is drawn: its inside by the even-odd rule. */
export type Outline = readonly (readonly MapPoint[])[];
