import type { AlertInfo } from '../../contracts/hazard-alert.ts';
import type { Instant } from '../../contracts/instant.ts';
import { colourOf } from '../colour.ts';
import { type CapDocument, type CapElement, childrenOf, requiredText, textOf } from './element.ts';
import { readArea } from './read-area.ts';
import { choiceOf, choicesOf } from './read-choice.ts';
import { readLanguage } from './read-language.ts';
import { namedOf } from './read-named.ts';
import { timeOf } from './read-time.ts';
import { refuse } from './refused.ts';
import { values } from './values.ts';

/** What of the alert an info needs. */
export interface AlertHead {
  readonly version: CapDocument['version'];
  readonly sender: string;
  readonly sent: Instant;
}

/**
 * An `info`. Resources are not read, and nothing is fetched.
 * Lenient: `category` may be missing in CAP 1.0, where it was optional; its "Very Likely" is Likely (CAP 1.1 §3.2.2).
 */
export function readInfo(info: CapElement, head: AlertHead): AlertInfo {
  const what = { event: requiredText(info, 'event'), parameters: namedOf(info, 'parameter') };
  const texts = textsOf(info);
  const colour = colourOf({ ...what, ...texts });
  return {
    language: readLanguage(info),
    categories: categoriesOf(info, head.version),
    ...what,
    eventCodes: namedOf(info, 'eventCode'),
    responseTypes: choicesOf(info, 'responseType', values.responseType),
    urgency: choiceOf(info, 'urgency', values.urgency),
    severity: choiceOf(info, 'severity', values.severity),
    certainty: certaintyOf(info),
    office: textOf(info, 'senderName') ?? head.sender,
    ...(colour ? { colour } : {}),
    ...timesOf(info, head.sent),
    ...texts,
    areas: childrenOf(info, 'area').map(readArea),
  };
}

function categoriesOf(info: CapElement, version: CapDocument['version']): AlertInfo['categories'] {
  const categories = choicesOf(info, 'category', values.category);
  if (categories.length === 0 && version !== '1.0')
    refuse('missing', 'Give category.', `${info.path}/category`);
  return categories;
}

function certaintyOf(info: CapElement): AlertInfo['certainty'] {
  const certainty = choiceOf(info, 'certainty', [...values.certainty, 'Very Likely']);
  return certainty === 'Very Likely' ? 'Likely' : certainty;
}

function timesOf(info: CapElement, sent: Instant): Pick<AlertInfo, 'effective' | 'onset' | 'expires'> {
  const times = {
    effective: timeOf(info, 'effective'),
    onset: timeOf(info, 'onset'),
    expires: timeOf(info, 'expires'),
  };
  if (times.expires !== undefined && times.expires <= sent) {
    refuse('expires-before-sent', 'Give an expires after sent.', `${info.path}/expires`);
  }
  return present(times);
}

function textsOf(info: CapElement) {
  return present({
    audience: textOf(info, 'audience'),
    headline: textOf(info, 'headline'),
    description: textOf(info, 'description'),
    instruction: textOf(info, 'instruction'),
    web: textOf(info, 'web'),
    contact: textOf(info, 'contact'),
  });
}

/** Leaves out what is undefined. */
function present<Key extends string>(
  fields: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled) as Partial<Record<Key, string>>; // cast: fromEntries forgets its keys
}
