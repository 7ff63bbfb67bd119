import { SaxesParser } from 'saxes';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { geohashOf } from '#shared/domain/geometry/geohash.ts';
import { toldOf } from '#shared/engagement/told.ts';
import { aboutAlert } from '../../../../../scripts/covercast/simulating/about-alert.ts';
import { drawMap } from '../../../../../scripts/covercast/simulating/map/draw-map.ts';
import type { Simulation } from '../../../../../scripts/covercast/simulating/simulation.ts';
import { anAlert, anArea, anInfo } from '../../../../support/an-alert.ts';

const at = '2026-09-10T00:05:00.000Z';

/** A place on a map: where, and what becomes of whoever is insured there. */
export type PlaceOnMap = readonly [lat: number, lon: number, kind?: string];

/** A simulation of an alert that came to these many of each, told at once unless a reason says otherwise. */
export function aSimulation(alert: HazardAlert, kinds: readonly string[] = []): Simulation {
  const all = kinds.map((kind, nth) => ({ customerId: `cus_${nth}`, programme: 'typhoon-motor', kind }));
  const one = ({ customerId, programme }: (typeof all)[number]) => ({ customerId, programme });
  return {
    at,
    ...aboutAlert(alert, at),
    audience: all.map(one),
    send: all.filter(({ kind }) => kind === 'told').map((who) => ({ ...one(who), at })),
    defer: all
      .filter(({ kind }) => kind === 'told later')
      .map((who) => ({ ...one(who), until: at, reason: 'quiet-hours' })),
    suppress: all
      .filter(({ kind }) => !['told', 'told later'].includes(kind))
      .map((who) => ({ ...one(who), reason: who.kind })),
    undecided: [],
    byReason: {},
    byProgramme: {},
    byLine: {},
    bySeverity: {},
    parts: 0,
    lastLeavesAfter: 'PT0S',
    afterOnset: 0,
    tooLate: 0,
    estimatedCost: null,
    unreadable: 0,
    replaced: false,
  };
}

/** An alert of these areas. */
export function alertOf(...areas: readonly Partial<Parameters<typeof anArea>[0]>[]): HazardAlert {
  return anAlert({ infos: [anInfo({ areas: areas.map((area) => anArea({ polygons: [], ...area })) })] });
}

/** The map of an alert with these places on it. */
export function mapOf(alert: HazardAlert, places: readonly PlaceOnMap[] = [], unplaced = 0): string {
  const told = toldOf(warningsOf(alert, at).warnings);
  const marks = places.map(([lat, lon, kind = 'told']) => ({ kind, cell: geohashOf(lat, lon) }));
  const kinds = marks.map(({ kind }) => kind).filter((kind) => kind !== 'spared');
  const area = prepareArea(told.flatMap(({ warning }) => warning.areas));
  return drawMap({ alert, told, area, simulation: aSimulation(alert, kinds), placed: { marks, unplaced } });
}

/** An element of a drawing: its name, the class of the group it is in, attributes and text. */
export interface DrawnElement {
  readonly name: string;
  readonly within: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a drawing. Throws for anything that is not well-formed XML with namespaces. */
export function elementsOf(svg: string): readonly DrawnElement[] {
  const elements: DrawnElement[] = [];
  const open: DrawnElement[] = [];
  const groups: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, uri }) => {
    if (uri !== 'http://www.w3.org/2000/svg') throw new Error(`${name} is no SVG`);
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const given: Record<string, string> = Object.fromEntries(values);
    groups.push(given['class'] ?? groups.at(-1) ?? '');
    const one = { name, within: groups.at(-1) ?? '', attributes: given, text: '' };
    elements.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
    groups.pop();
  });
  parser.write(svg).close();
  return elements;
}

/** The signs on a map: the shapes that stand for places. */
export function signsOn(svg: string): readonly DrawnElement[] {
  return elementsOf(svg).filter(({ name, within }) => within === 'signs' && name !== 'g');
}

/** The points of all paths of a class. */
export function pointsOf(svg: string, within: string): readonly (readonly [number, number])[] {
  return elementsOf(svg)
    .filter((one) => one.within === within && one.name === 'path')
    .flatMap(({ attributes }) => [...(attributes['d'] ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)])
    .map(([, x, y]) => [Number(x), Number(y)] as const);
}
