import type { BusinessInstant } from '../../contracts/clock.ts';
import { plus } from '../../contracts/instant.ts';
import { spanMs } from '../time/span-ms.ts';
import { type Facts, pass, suppress, type Verdict } from './check.ts';

/** So long an invitation may have been on its way without its reminder being as much later. */
const GRACE_MS = 5 * 60 * 1000;

/**
 * Whether a service is still to be asked about: it stands in the book and has no answer. Nobody is asked again who was
 * not asked before, nor until they have had time to answer: whoever was asked late is reminded as much later.
 */
export function surveyState(facts: Facts, now: BusinessInstant): Verdict {
  const { programme, service, config, usefulUntil } = facts;
  if (!service) return suppress('no-longer-due');
  const { isAnswered, asked = now } = service;
  if (isAnswered) return suppress('answered');
  if (programme.asks === 'first') return pass;
  if (asked === 'never') return suppress('never-asked');
  const until = plus(asked, spanMs(config.surveys.remindAfter));
  if (plus(until, -GRACE_MS) <= now) return pass;
  return until < usefulUntil ? { outcome: 'defer', code: 'asked-lately', until } : suppress('too-late');
}
