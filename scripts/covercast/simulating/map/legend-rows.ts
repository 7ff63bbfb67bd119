import type { Outcomes } from '../simulation.ts';
import { type Kind, LATER, OTHER, SPARED, TOLD } from './kinds.ts';
import type { LegendRow } from './legend.ts';

/** The rows of the legend: messages as the simulation counts them, places as the map draws them. */
export function legendRows(
  { send, defer, suppress, undecided }: Outcomes,
  kinds: readonly Kind[],
  places: ReadonlyMap<Kind, number>,
): readonly LegendRow[] {
  const messages = new Map<Kind, number>([[TOLD, send.length]]);
  if (defer.length > 0) messages.set(LATER, defer.length);
  for (const { reason } of [...suppress, ...undecided]) messages.set(reason, (messages.get(reason) ?? 0) + 1);
  const own = kinds.filter((kind) => kind !== OTHER && kind !== SPARED);
  const rest = [...messages.keys()].filter((kind) => kind !== TOLD && !own.includes(kind));
  const sum = (counts: ReadonlyMap<Kind, number>) =>
    rest.reduce((all, kind) => all + (counts.get(kind) ?? 0), 0);
  const first = own.includes(TOLD) ? own : [TOLD, ...own];
  return [
    ...first.map((kind) => ({ kind, messages: messages.get(kind) ?? 0, places: places.get(kind) ?? 0 })),
    ...(rest.length > 0 ? [{ kind: OTHER, messages: sum(messages), places: sum(places) }] : []),
    { kind: SPARED, messages: undefined, places: places.get(SPARED) ?? 0 },
  ];
}
