import type { Told } from '../domain/concern/concerned.ts';
import type { Warning } from '../domain/concern/warnings.ts';
import { programmeName } from '../hazards/hazard.ts';
import { hazardOfAny } from '../hazards/hazard-of.ts';

/** The warnings whose hazard is known; the others are nobody's programme. */
export function toldOf(warnings: readonly Warning[]): readonly Told[] {
  return warnings.flatMap((warning) => {
    const hazard = hazardOfAny(warning.infos);
    if (!hazard) return [];
    const programmes = hazard.lines.map(({ line, protects }) => ({
      programme: programmeName(hazard, line),
      line,
      protects,
    }));
    return [{ warning, programmes }];
  });
}
