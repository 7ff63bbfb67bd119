import type { AlertArea, LatLon } from '#shared/contracts/hazard-alert.ts';
import { exactCircle, type Verdict } from './exact-circle.ts';
import { exactRing } from './exact-oracle.ts';

/** What a line of an import file says of where something is. */
export interface Whereabouts {
  readonly lat?: number;
  readonly lon?: number;
  readonly geocodes?: {
    readonly adcode?: string;
    readonly same?: readonly string[];
    readonly ugc?: readonly string[];
  };
}

/** Whether places are in the union of areas, by exact rings, exact circles and zone codes: DESIGN, "Concern rule". */
export function exactArea(areas: readonly AlertArea[]): (place: Whereabouts) => Verdict {
  const rings = areas.flatMap(({ polygons }) => polygons.map(exactRing));
  const circles = areas.flatMap((area) => area.circles.map(exactCircle));
  const codes = areas.flatMap(({ geocodes }) => geocodes);
  return (place) => {
    if (codes.some((code) => isInZone(code, place))) return 'in';
    const { lat, lon } = place;
    if (lat === undefined || lon === undefined) return 'out';
    const point: LatLon = [lat, lon];
    if (rings.some((holds) => holds(point))) return 'in';
    const found = circles.map((verdictOn) => verdictOn(point));
    return found.find((one) => one === 'in') ?? found.find((one) => one === 'either') ?? 'out';
  };
}

function isInZone({ name, value }: AlertArea['geocodes'][number], { geocodes = {} }: Whereabouts): boolean {
  const { adcode = '', same = [], ugc = [] } = geocodes;
  if (name === 'adcode') return adcode !== '' && isInDivision(value, adcode);
  if (name === 'SAME') return same.some((one) => isInCounty(value, one));
  return name === 'UGC' && ugc.some((one) => isInForecastZone(value, one));
}

/** Pairs of zeros at the end of the area's code stand for all there is below. */
function isInDivision(area: string, place: string): boolean {
  let asked = area;
  while (asked.endsWith('00')) asked = asked.slice(0, -2);
  return place.slice(0, asked.length) === asked;
}

/** PSSCCC: the part is not looked at; county 000 is the state. */
function isInCounty(area: string, place: string): boolean {
  const [state, county] = [area.slice(1, 3), area.slice(3)];
  return place.slice(1, 3) === state && (county === '000' || place.slice(3) === county);
}

/** SSZNNN or SSCNNN: equal, or 000 for all of that state and type. */
function isInForecastZone(area: string, place: string): boolean {
  return area === place || (area.endsWith('000') && area.slice(0, 3) === place.slice(0, 3));
}
