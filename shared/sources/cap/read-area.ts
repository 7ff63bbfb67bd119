import type { AlertArea } from '../../contracts/hazard-alert.ts';
import {
  type CapElement,
  type CapVersion,
  childOf,
  childrenOf,
  refuseMissing,
  textOf,
  wordsOf,
} from './element.ts';
import { present } from './present.ts';
import { readCircle } from './read-circle.ts';
import { checkContainer } from './read-container.ts';
import { namedOf } from './read-named.ts';
import { numberFrom } from './read-number.ts';
import { readPolygon } from './read-polygon.ts';
import { refuse } from './refused.ts';

/**
 * An `area`: the union of its polygons, circles and zone codes, and how high it lies.
 * Lenient: an empty `areaDesc`, `polygon` or `circle` says nothing; an area without any shape is kept for its
 * description and concerns nobody; heights in words (`above 500 m`), which CAP 1.0 and 1.1 allow, are kept as words.
 */
export function readArea(area: CapElement, version: CapVersion): AlertArea {
  checkContainer(area);
  const description = childOf(area, 'areaDesc') ?? refuseMissing(area, 'areaDesc');
  return {
    description: wordsOf(description),
    polygons: filled(area, 'polygon').map(readPolygon),
    circles: filled(area, 'circle').map(readCircle),
    geocodes: namedOf(area, 'geocode'),
    ...heightsOf(area, version),
  };
}

function filled(area: CapElement, name: string): readonly CapElement[] {
  return childrenOf(area, name).filter((child) => wordsOf(child) !== '');
}

/** CAP 1.2 §3.2.4: a ceiling only with an altitude. */
function heightsOf(
  area: CapElement,
  version: CapVersion,
): Pick<AlertArea, 'altitude' | 'ceiling' | 'heights'> {
  const ceiling = heightOf(area, 'ceiling', version);
  if (ceiling !== undefined && textOf(area, 'altitude') === undefined) refuseMissing(area, 'altitude');
  const altitude = heightOf(area, 'altitude', version);
  const inWords = [altitude === undefined && 'altitude', ceiling === undefined && 'ceiling'];
  const words = inWords.flatMap((name) => (name === false ? [] : (textOf(area, name) ?? [])));
  return { ...present({ altitude, ceiling }), ...present({ heights: words.join('; ') || undefined }) };
}

function heightOf(area: CapElement, name: string, version: CapVersion): number | undefined {
  const text = textOf(area, name);
  const height = text === undefined ? undefined : numberFrom(text);
  if (text !== undefined && height === undefined && version === '1.2') {
    refuse('invalid-number', `Give ${name} as a number of feet above mean sea level.`, area, name);
  }
  return height;
}
