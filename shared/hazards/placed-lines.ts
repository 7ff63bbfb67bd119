import type { ProductLine } from '../contracts/records/policy.ts';
import { hazards } from './registry.ts';

/** The product lines some hazard concerns: only their policies need to be found by where they are. */
export const placedLines: ReadonlySet<ProductLine> = new Set(
  hazards.flatMap((hazard) => hazard.lines.map(({ line }) => line)),
);
