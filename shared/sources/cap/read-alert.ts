import type { AlertInfo, HazardAlert } from '../../contracts/hazard-alert.ts';
import { alertId } from '../alert-id.ts';
import {
  type CapDocument,
  type CapElement,
  childrenOf,
  refuseMissing,
  requiredText,
  textOf,
} from './element.ts';
import { limits } from './limits.ts';
import { present, someOf } from './present.ts';
import { choiceOf } from './read-choice.ts';
import { checkContainer } from './read-container.ts';
import { type AlertHead, readInfo } from './read-info.ts';
import { listOf, namesOf } from './read-list.ts';
import { readReferences } from './read-references.ts';
import { timeOf } from './read-time.ts';
import { refuse } from './refused.ts';
import { rejectTooMany, rejectTooManyPoints } from './reject-too-many.ts';
import { values } from './values.ts';

/**
 * A CAP document as our canonical alert. An alert without info is valid (a Cancel usually has none) and concerns
 * nobody by itself. Addressees and passwords (CAP 1.0) are not read.
 *
 * Lenient: elements may come in any order (`<sent>` before `<identifier>`), since each is known by its name; `scope`
 * may be missing in CAP 1.0, where it was optional, and is then Public unless the alert names a restriction or
 * addresses.
 */
export function readAlert(document: CapDocument): HazardAlert {
  const { alert, version } = document;
  checkContainer(alert);
  const [identifier, sender] = [idOf(alert, 'identifier'), idOf(alert, 'sender')];
  const sent = timeOf(alert, 'sent') ?? refuseMissing(alert, 'sent');
  const infos = infosOf(document, { version, sender, sent });
  return {
    schema: 1,
    id: alertId(sender, identifier, sent),
    source: 'cap',
    identifier,
    sender,
    sent,
    status: choiceOf(alert, 'status', values.status),
    messageType: choiceOf(alert, 'msgType', values.messageType),
    scope: scopeOf(document),
    ...present({
      producer: textOf(alert, 'source'),
      restriction: textOf(alert, 'restriction'),
      note: textOf(alert, 'note'),
    }),
    ...present({ codes: someOf(listOf(alert, 'code')), incidents: someOf(namesOf(alert, 'incidents')) }),
    references: readReferences(document),
    infos,
  };
}

function infosOf({ alert }: CapDocument, head: AlertHead): AlertInfo[] {
  const elements = childrenOf(alert, 'info');
  rejectTooMany(alert, elements);
  const infos = elements.map((info) => readInfo(info, head));
  rejectTooManyPoints(alert, infos);
  return infos;
}

/** CAP 1.2 §3.2.1: no spaces, commas, `<` or `&`, or references could not name the alert. */
function idOf(alert: CapElement, name: string): string {
  const id = requiredText(alert, name);
  if (/[\s,<&]/.test(id)) refuse('invalid-id', `Give ${name} without spaces, commas, < and &.`, alert, name);
  if (id.length > limits.id)
    refuse('text-too-long', `Shorten ${name} to ${limits.id} characters.`, alert, name);
  return id;
}

function scopeOf({ alert, version }: CapDocument): HazardAlert['scope'] {
  const unsaid = ['scope', 'restriction', 'addresses'].every((name) => textOf(alert, name) === undefined);
  return version === '1.0' && unsaid ? 'Public' : choiceOf(alert, 'scope', values.scope);
}
