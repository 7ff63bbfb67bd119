const MOST = 1024;

/** The edges of a ring by bands of latitude, so that for one latitude only those of its band need be looked at. */
export interface Bands {
  /** The number of the band of a latitude within the ring's span. */
  bandOf(lat: number): number;
  /** Where the edges of band `i` begin in `edges`; they end where those of `i + 1` begin. */
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

/** Sorts edges into bands by latitude; edge `i` runs from `lats[i]` to `lats[i + 1]`. Degrees. */
export function bandsOf(lats: Float64Array, south: number, north: number): Bands {
  const count = Math.max(1, Math.min(MOST, lats.length >> 1));
  const bandOf = (lat: number) => Math.min(count - 1, Math.floor(((lat - south) / (north - south)) * count));
  const at = Int32Array.from(lats, bandOf);
  const starts = new Int32Array(count + 1);
  eachBand(at, (band) => {
    starts[band + 1] = (starts[band + 1] ?? 0) + 1;
  });
  for (let band = 0; band < count; band++) starts[band + 1] = (starts[band + 1] ?? 0) + (starts[band] ?? 0);
  const edges = new Int32Array(starts[count] ?? 0);
  const next = starts.slice();
  eachBand(at, (band, edge) => {
    const place = next[band] ?? 0;
    edges[place] = edge;
    next[band] = place + 1;
  });
  return { bandOf, starts, edges };
}

/** Every band that every edge reaches into. */
function eachBand(at: Int32Array, visit: (band: number, edge: number) => void): void {
  for (let edge = 0; edge + 1 < at.length; edge++) {
    const [from, to] = [at[edge] ?? 0, at[edge + 1] ?? 0];
    for (let band = Math.min(from, to); band <= Math.max(from, to); band++) visit(band, edge);
  }
}
