import type { AlertInfo } from '../../contracts/hazard-alert.ts';
import type { Instant } from '../../contracts/instant.ts';
import { colourOf } from '../colour.ts';
import {
  type CapElement,
  type CapVersion,
  childrenOf,
  refuseMissing,
  requiredText,
  textOf,
} from './element.ts';
import { present, someOf } from './present.ts';
import { readArea } from './read-area.ts';
import { choiceOf, choicesOf } from './read-choice.ts';
import { checkContainer } from './read-container.ts';
import { readLanguage } from './read-language.ts';
import { namedOf } from './read-named.ts';
import { readResources } from './read-resource.ts';
import { timeOf } from './read-time.ts';
import { refuse } from './refused.ts';
import { values } from './values.ts';

/** What of the alert an info needs. */
export interface AlertHead {
  readonly version: CapVersion;
  readonly sender: string;
  readonly sent: Instant;
}

/**
 * An `info`. Lenient: `category` may be missing in CAP 1.0, where it was optional; its "Very Likely" is Likely
 * (CAP 1.1 §3.2.2); values of later versions (`CBRNE`, `Avoid`, `Observed`) are taken in earlier ones.
 */
export function readInfo(info: CapElement, head: AlertHead): AlertInfo {
  checkContainer(info);
  const what = { event: requiredText(info, 'event'), parameters: namedOf(info, 'parameter') };
  const texts = textsIn(info);
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
    ...present({ colour: colourOf({ ...what, ...texts }) }),
    ...timesOf(info, head.sent),
    ...texts,
    areas: childrenOf(info, 'area').map((area) => readArea(area, head.version)),
    ...present({ resources: someOf(readResources(info)) }),
  };
}

function categoriesOf(info: CapElement, version: CapVersion): AlertInfo['categories'] {
  const categories = choicesOf(info, 'category', values.category);
  return categories.length === 0 && version !== '1.0' ? refuseMissing(info, 'category') : categories;
}

function certaintyOf(info: CapElement): AlertInfo['certainty'] {
  const certainty = choiceOf(info, 'certainty', values.certaintyAsWritten);
  return certainty === 'Very Likely' ? 'Likely' : certainty;
}

function timesOf(info: CapElement, sent: Instant): Pick<AlertInfo, 'effective' | 'onset' | 'expires'> {
  const expires = timeOf(info, 'expires');
  if (expires !== undefined && expires <= sent) {
    refuse('expires-before-sent', 'Give an expires after sent.', info, 'expires');
  }
  return present({ effective: timeOf(info, 'effective'), onset: timeOf(info, 'onset'), expires });
}

function textsIn(info: CapElement) {
  return present({
    audience: textOf(info, 'audience'),
    headline: textOf(info, 'headline'),
    description: textOf(info, 'description'),
    instruction: textOf(info, 'instruction'),
    web: textOf(info, 'web'),
    contact: textOf(info, 'contact'),
  });
}
