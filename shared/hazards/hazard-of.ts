import { listed } from '../domain/text/listed.ts';
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

/** Who only practises has no hazard, whatever the practice is about; "exercise caution" is meant. */
const DRILLS = listed('演练, 演練, 演习, 演習, 訓練, drill, exercise, exercice, simulacro');
const MEANT = listed('exercise caution, exercise care, exercise extreme caution');

/**
 * Codes by which stations test and exercise, which mean none of ours whatever the name says: required weekly and
 * monthly tests, national periodic test, network message notification, practice (47 CFR 11.31(e)).
 */
const TESTS = listed('rwt, rmt, npt, nmn, dmo');

/** How much of an event's name is looked at, in characters. */
const NAME_LENGTH = 500;

/**
 * The hazard an info tells of: by event code first, in the order given, then by the longest phrase in the event's
 * name, of equals the one that stands first; undefined for an event no hazard knows.
 */
export function hazardOf(info: EventTold): Hazard | undefined {
  const codes = [...info.eventCodes.map(eventCodeOf), codeInName(info.event)];
  if (isPractice(info.event, codes)) return undefined;
  const byCode = codes.map((code) => code && ofCode(code)).find((hazard) => hazard !== undefined);
  return byCode ?? ofName(info.event);
}

/** The hazard of one warning in several languages: that of the first info that tells one. */
export function hazardOfAny(infos: readonly EventTold[]): Hazard | undefined {
  return infos.map(hazardOf).find((hazard) => hazard !== undefined);
}

function isPractice(event: string, codes: readonly (EventCode | undefined)[]): boolean {
  if (codes.some((code) => code?.scheme === 'same' && TESTS.includes(code.code))) return true;
  const name = plainName(event.slice(0, NAME_LENGTH));
  const says = (phrase: string) => phraseAt(phrase, name) >= 0;
  return DRILLS.some(says) && !MEANT.some(says);
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
