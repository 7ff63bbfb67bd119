import { listed } from '../domain/text/listed.ts';
import type { EventTold } from './hazard.ts';

/** Examples of a hazard: events told by these names alone, and events told by a name that says nothing and a code. */
export function toldAs(names: string, codes: Readonly<Record<string, string>> = {}): readonly EventTold[] {
  return [
    ...listed(names).map((event) => ({ event, eventCodes: [] })),
    ...Object.entries(codes).flatMap(([name, values]) =>
      listed(values).map((value) => ({ event: 'warning', eventCodes: [{ name, value }] })),
    ),
  ];
}
