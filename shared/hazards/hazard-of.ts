import { codeInName, type EventCode, eventCodeOf } from './event-code.ts';
import type { EventTold, Hazard } from './hazard.ts';
import { hazards } from './registry.ts';

interface Phrase {
  readonly text: string;
  /** Undefined for a phrase that means none of ours. */
  readonly hazard: Hazard | undefined;
}

const phrases: readonly Phrase[] = hazards
  .flatMap((hazard) => [
    ...hazard.patterns.map((text) => ({ text, hazard })),
    ...hazard.except.map((text) => ({ text, hazard: undefined })),
  ])
  .sort((a, b) => b.text.length - a.text.length);

/** How much of an event's name is looked at. */
const NAME_LENGTH = 500;

/**
 * The hazard an info tells of: by event code first, in the order given, then by the longest phrase in the event's
 * name; undefined for an event no hazard knows.
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
  const name = event.slice(0, NAME_LENGTH).toLowerCase().replaceAll(/\s+/g, ' ');
  return phrases.find((phrase) => isIn(phrase.text, name))?.hazard;
}

/** Whether a phrase stands in a text; Latin words whole or with an ending ("hurricanes"), Chinese anywhere. */
function isIn(phrase: string, text: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!/[a-z]/.test(phrase) || !/\p{Script=Latin}/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
