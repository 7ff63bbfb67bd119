/**
 * By how many full turns of longitude the far end of an edge must be moved so that the edge is drawn the short way:
 * an edge longer than 180° crosses the antimeridian. -1, 0 or 1; exactly 180° does not cross. Degrees, exact.
 */
export function turnOf(fromLon: number, toLon: number): number {
  if (longerThanHalf(fromLon, toLon)) return -1;
  return longerThanHalf(toLon, fromLon) ? 1 : 0;
}

function longerThanHalf(low: number, high: number): boolean {
  const width = high - low;
  if (width !== 180) return width > 180;
  return roundingError(high, low, width) > 0;
}

/** What `a - b` lost when it was rounded to `difference` (Knuth's two-sum). */
function roundingError(a: number, b: number, difference: number): number {
  const bVirtual = a - difference;
  const aVirtual = difference + bVirtual;
  return a - aVirtual + (bVirtual - b);
}
