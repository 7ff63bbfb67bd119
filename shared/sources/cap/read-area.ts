import type { AlertArea } from '../../contracts/hazard-alert.ts';
import { type CapElement, childOf, childrenOf } from './element.ts';
import { readCircle } from './read-circle.ts';
import { namedOf } from './read-named.ts';
import { readPolygon } from './read-polygon.ts';
import { refuse } from './refused.ts';

/**
 * An `area`: the union of its polygons, circles and zone codes. Altitude and ceiling are not read: people insured
 * live on the ground. Lenient: an empty `polygon` or `circle` is left out; an area without any shape is kept for
 * its description and concerns nobody.
 */
export function readArea(area: CapElement): AlertArea {
  const description = childOf(area, 'areaDesc');
  if (!description) refuse('missing', 'Give areaDesc.', `${area.path}/areaDesc`);
  return {
    description: description.text.trim(),
    polygons: filled(area, 'polygon').map(readPolygon),
    circles: filled(area, 'circle').map(readCircle),
    geocodes: namedOf(area, 'geocode'),
  };
}

function filled(area: CapElement, name: string): readonly CapElement[] {
  return childrenOf(area, name).filter((child) => child.text.trim() !== '');
}
