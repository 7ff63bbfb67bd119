/** Geohash cells of one partition, from and to inclusive: `{ partition: 'wtm', from: 'wtm00', to: 'wtmzz' }`. */
export interface CellRange {
  readonly partition: string;
  readonly from: string;
  readonly to: string;
}
