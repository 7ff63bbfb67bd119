import type { AlertArea } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';
import { circleShape } from './circle.ts';
import { ringShape } from './ring-shape.ts';
import type { Shape, Standing } from './shape.ts';

/** The polygons and circles of an alert, prepared once; their union. Zone codes are matched elsewhere. */
export interface Area extends Shape {
  /** Where a cell lies. `boundary` may also be a cell that several shapes fill together. */
  classify(cell: Cell): Standing;
}

/** Prepares the union of these areas. Polygons must be ones that `ringProblem` finds nothing wrong with. */
export function prepareArea(areas: readonly Pick<AlertArea, 'polygons' | 'circles'>[]): Area {
  const union = unionOf(
    areas.flatMap((area) => [...area.polygons.map(ringShape), ...area.circles.map(circleShape)]),
  );
  return {
    ...union,
    classify: (cell) => {
      const found = union.within(cell);
      return typeof found === 'string' ? found : 'boundary';
    },
  };
}

function unionOf(shapes: readonly Shape[]): Shape {
  const [only, ...others] = shapes;
  if (only && others.length === 0) return only;
  return {
    contains: (point) => shapes.some((shape) => shape.contains(point)),
    within: (cell) => {
      const left = shapesWithin(shapes, cell);
      if (left === 'inside') return left;
      return left.length === 0 ? 'outside' : unionOf(left);
    },
  };
}

/** The shapes that have an edge in the cell; `inside` when one holds all of it. */
function shapesWithin(shapes: readonly Shape[], cell: Cell): readonly Shape[] | 'inside' {
  const left: Shape[] = [];
  for (const shape of shapes) {
    const found = shape.within(cell);
    if (found === 'inside') return found;
    if (found !== 'outside') left.push(found);
  }
  return left;
}
