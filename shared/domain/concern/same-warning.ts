import type { AlertArea, AlertInfo } from '../../contracts/hazard-alert.ts';

/**
 * What infos of one warning have in common, as a text: category, event code, urgency, severity, certainty, onset,
 * expires and the shapes of the areas. In whatever order an info lists them; descriptions are of its language.
 */
export function warningKey(info: AlertInfo): string {
  return JSON.stringify([
    [...info.categories].sort(),
    info.eventCodes.map(({ name, value }) => JSON.stringify([name, value])).sort(),
    info.urgency,
    info.severity,
    info.certainty,
    info.onset ?? null,
    info.expires ?? null,
    shapesOf(info.areas),
  ]);
}

function shapesOf(areas: readonly AlertArea[]): readonly string[] {
  const shapes = areas.flatMap((area) => [
    ...area.polygons.map((ring) => JSON.stringify(ring)),
    ...area.circles.map(({ centre, radiusKm }) => JSON.stringify([centre, radiusKm])),
    ...area.geocodes.map(({ name, value }) => JSON.stringify([name, value])),
  ]);
  return shapes.sort();
}
