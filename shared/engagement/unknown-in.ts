import { eventName } from '../domain/concern/event-name.ts';
import type { Warning } from '../domain/concern/warnings.ts';
import { hazardOfAny } from '../hazards/hazard-of.ts';

/** The most events of one alert that are counted. */
const MOST_EVENTS = 20;

/** The events of warnings that no hazard knows, as the office names them, each once. */
export function unknownIn(warnings: readonly Warning[]): readonly string[] {
  const unknown = warnings.filter(({ infos }) => !hazardOfAny(infos));
  const names = new Map(
    unknown.map(({ infos: [first] }) => [eventName(first).toLowerCase(), eventName(first)]),
  );
  return [...names.values()].slice(0, MOST_EVENTS);
}
