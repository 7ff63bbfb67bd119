import { neverConnected } from './never-connected.ts';
import type { Meaning, Outcome } from './outcome.ts';

/** An answer by Twilio's number for it, which has a page of its own. */
function numbered(code: number, means: Meaning): Outcome {
  return { code: String(code), means, source: `https://www.twilio.com/docs/api/errors/${code}` };
}

/** What answers to a request to create a message mean, by Twilio's numbers; then by what Node.js calls failures. */
export const twilioOutcomes: readonly Outcome[] = [
  numbered(20429, 'throttled'), // too many requests: never processed, says the page
  numbered(21611, 'throttled'), // the sender's queue is full
  numbered(21211, 'refused-for-good'), // the number to text is none
  numbered(21602, 'refused-for-good'), // there is no text
  numbered(21610, 'opted-out'), // the recipient has answered STOP
  numbered(21612, 'refused-for-good'), // this sender cannot reach this number
  numbered(21614, 'refused-for-good'), // the number cannot be texted
  numbered(21617, 'refused-for-good'), // the text is longer than 1,600 characters
  numbered(21635, 'refused-for-good'), // a landline
  numbered(20003, 'refused'), // the credentials are wrong
  numbered(21408, 'refused'), // the account may not text this country
  numbered(21606, 'refused'), // the sender cannot text
  numbered(21608, 'refused'), // a trial account texts verified numbers alone
  numbered(21609, 'refused'), // the address for status callbacks is none
  numbered(21659, 'refused'), // the sender is not Twilio's
  ...neverConnected,
];

/** What an answer means by its HTTP status, where its number is not known: https://www.twilio.com/docs/usage/twilios-response */
export function meaningOfStatus(status: number): Meaning {
  if (status === 429) return 'throttled';
  if (status === 408 || status >= 500) return 'ambiguous';
  return 'refused';
}
