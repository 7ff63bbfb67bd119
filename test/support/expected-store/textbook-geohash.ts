const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The geohash of five characters of a point in degrees, by halving ranges as the textbook has it. */
export function textbookGeohash(lat: number, lon: number): string {
  const ranges = { lat: [-90, 90] as [number, number], lon: [-180, 180] as [number, number] };
  let bits = '';
  for (let at = 0; at < 25; at++) {
    const [range, value] = at % 2 === 0 ? [ranges.lon, lon] : [ranges.lat, lat];
    const middle = (range[0] + range[1]) / 2;
    bits += value >= middle ? '1' : '0';
    range[value >= middle ? 0 : 1] = middle;
  }
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}
