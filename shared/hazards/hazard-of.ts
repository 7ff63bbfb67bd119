import { codeInName, type EventCode, eventCodeOf } from './event-code.ts';
import type { EventTold, Hazard } from './hazard.ts';
import { phraseAt, plainName } from './phrase-at.ts';
import { hazards } from './registry.ts';

interface Phrase {
  readonly text: string;
  /** Undefined for a phrase that means none of ours. */
  readonly hazard: Hazard | undefined;
}

const phrases: readonly Phrase[] = hazards.flatMap((hazard) => [
  ...Object.values(hazard.patterns)
    .flat()
    .map((text) => ({ text, hazard })),
  ...hazard.except.map((text) => ({ text, hazard: undefined })),
]);

/** How much of an event's name is looked at, in characters. */
const NAME_LENGTH = 500;

/**
 * The hazard an info tells of: by event code first, in the order given, then by the longest phrase in the event's
 * name, of equals the one that stands first; undefined for an event no hazard knows.
 */
export function hazardOf(info: EventTold): Hazard | undefined {
  const codes = [...info.eventCodes.map(eventCodeOf), codeInName(info.event)];
  const byCode = codes.map((code) => code && ofCode(code)).find((hazard) => hazard !== undefined);
  return byCode ?? ofName(info.event);
}

/** The hazard of one warning in several languages: that of the first info that tells one. */
export function hazardOfAny(infos: readonly EventTold[]): Hazard | undefined {
  return infos.map(hazardOf).find((hazard) => hazard !== undefined);
}

function ofCode({ scheme, code }: EventCode): Hazard | undefined {
  return hazards.find((hazard) => hazard.codes[scheme]?.includes(code));
}

function ofName(event: string): Hazard | undefined {
  const name = plainName(event.slice(0, NAME_LENGTH)).slice(0, NAME_LENGTH);
  const found = phrases.flatMap(({ text, hazard }) => {
    const at = phraseAt(text, name);
    return at < 0 ? [] : [{ length: text.length, at, hazard }];
  });
  const [meant] = found.toSorted((a, b) => b.length - a.length || a.at - b.at);
  return meant?.hazard;
}
