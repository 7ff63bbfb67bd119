const MOST = 1024;

/** Finds the edges whose latitudes may meet a latitude or a span of them, without looking at all. */
export interface Bands {
  /** The numbers of the edges to look at for one latitude within the ring's span. */
  at(lat: number): readonly number[];
}

/** Sorts edges into bands by latitude; edge `i` runs from `lats[i]` to `lats[i + 1]`. Degrees. */
export function bandsOf(lats: Float64Array, south: number, north: number): Bands {
  const count = Math.max(1, Math.min(MOST, lats.length >> 1));
  const bandOf = (lat: number) => Math.min(count - 1, Math.floor(((lat - south) / (north - south)) * count));
  const bands = Array.from({ length: count }, (): number[] => []);
  for (let edge = 0; edge + 1 < lats.length; edge++) {
    const [from, to] = [bandOf(lats[edge] ?? south), bandOf(lats[edge + 1] ?? south)];
    for (let band = Math.min(from, to); band <= Math.max(from, to); band++) bands[band]?.push(edge);
  }
  return { at: (lat) => bands[bandOf(lat)] ?? [] };
}
