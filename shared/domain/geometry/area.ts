import type { AlertArea, LatLon } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';
import { circleShape } from './circle.ts';
import { ringShape } from './ring-shape.ts';
import type { Shape, Standing } from './shape.ts';

/** The polygons and circles of an alert, prepared once; their union. Zone codes are matched elsewhere. */
export interface Area {
  /** Whether the point lies in any polygon or circle; the boundary belongs to them. Degrees, WGS 84. */
  contains(point: LatLon): boolean;
  /** Where a cell lies. `boundary` may also be a cell that several shapes fill together. */
  classify(cell: Cell): Standing;
  /** The area as the cell's own parts need to see it, or where the whole cell lies. */
  within(cell: Cell): Area | 'inside' | 'outside';
}

/** Prepares the union of these areas. Polygons must be ones that `ringProblem` finds nothing wrong with. */
export function prepareArea(areas: readonly Pick<AlertArea, 'polygons' | 'circles'>[]): Area {
  return unionOf(
    areas.flatMap((area) => [...area.polygons.map(ringShape), ...area.circles.map(circleShape)]),
  );
}

function unionOf(shapes: readonly Shape[]): Area {
  const within = (cell: Cell) => {
    const met = shapes.map((shape) => shape.meet(cell));
    if (met.some(({ standing }) => standing === 'inside')) return 'inside';
    const left = met.filter(({ standing }) => standing === 'boundary');
    return left.length === 0 ? 'outside' : unionOf(left.map((shape) => shape.within));
  };
  return {
    contains: (point) => shapes.some((shape) => shape.contains(point)),
    classify: (cell) => {
      const found = within(cell);
      return typeof found === 'string' ? found : 'boundary';
    },
    within,
  };
}
