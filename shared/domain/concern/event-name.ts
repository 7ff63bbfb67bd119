import type { AlertInfo } from '../../contracts/hazard-alert.ts';

/** The longest name of an event that is counted, in characters. */
const LONGEST = 120;

/**
 * What an office calls an event, in one line, of a length that fits a list and with nothing invisible; without a name
 * it is its first event code.
 */
export function eventName({ event, eventCodes }: Pick<AlertInfo, 'event' | 'eventCodes'>): string {
  return inOneLine(event) || inOneLine(eventCodes[0]?.value ?? '') || '(unnamed)';
}

function inOneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  const characters = [...line.toWellFormed()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
