import type { AlertArea, HazardAlert, Severity } from '#shared/contracts/hazard-alert.ts';
import type { Told } from '#shared/domain/concern/concerned.ts';
import { type Frame, onPage } from './frame.ts';
import type { Outline } from './map-point.ts';
import { outlinesOf, spanOf } from './outline.ts';
import { element, type Piece, pathThrough } from './svg.ts';

/** The areas of one warning, and how they are drawn in a frame. */
export interface AreasDrawn {
  readonly severity: Severity;
  readonly areas: readonly AlertArea[];
  readonly paths: (frame: Frame) => readonly Piece[];
}

/** Greys of yellow that stay apart in print, the worst the darkest; all light enough for signs upon them. */
const FILLS = {
  Extreme: '#D9B38C',
  Severe: '#EBD3A8',
  Moderate: '#F6EBD2',
  Minor: '#F8F4EA',
  Unknown: '#F8F8F8',
} as const satisfies Record<Severity, string>;

/** The areas of each warning that concerns policyholders, the mildest first; where none does, those of all infos. */
export function areasDrawn(
  { infos }: Pick<HazardAlert, 'infos'>,
  told: readonly Told[],
): readonly AreasDrawn[] {
  const warnings = told.length > 0 ? told.map(({ warning }) => warning) : infos;
  const order = Object.keys(FILLS);
  return warnings
    .map(({ severity, areas }) => ({
      severity,
      areas,
      paths: (frame: Frame) => pathsOf(areas, severity, frame),
    }))
    .sort((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity));
}

/** How the areas are explained: one swatch for each severity there is. */
export function areaSwatches(
  drawn: readonly AreasDrawn[],
): readonly { readonly fill: string; readonly label: string }[] {
  const drawable = drawn.filter(({ areas }) => outlinesOf(areas).length > 0);
  return [...Map.groupBy(drawable, ({ severity }) => severity)].map(([severity, some]) => {
    const names = some.flatMap(({ areas }) => areas.map(({ description }) => description.trim()));
    return { fill: FILLS[severity], label: `${severity}: ${[...new Set(names)].filter(Boolean).join(', ')}` };
  });
}

function pathsOf(areas: readonly AlertArea[], severity: Severity, frame: Frame): readonly Piece[] {
  return outlinesOf(areas).flatMap((outline) =>
    turnsInto(frame, outline).map((turn) => pathOf(outline, turn, severity, frame)),
  );
}

function pathOf(outline: Outline, turn: number, severity: Severity, frame: Frame): Piece {
  const rings = outline.map((ring) =>
    ring.map(({ lat, lon }) => onPage(frame, { lat, lon: lon + 360 * turn })),
  );
  const look = {
    fill: FILLS[severity],
    'fill-opacity': 0.8,
    'fill-rule': 'evenodd',
    stroke: '#000',
    'stroke-width': 1.2,
  };
  return element('path', { d: rings.map(pathThrough).join(''), ...look });
}

/** The full turns by which a shape is seen in the frame: several where it wraps round the world. */
function turnsInto({ west, east }: Frame, outline: Outline): readonly number[] {
  const span = spanOf(outline);
  const first = Math.ceil((west - span.east) / 360);
  const last = Math.floor((east - span.west) / 360);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
